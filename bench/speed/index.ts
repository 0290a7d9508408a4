import { compareBoots } from './boots';
import { fillLibrary } from './fill-library';
import { compareIngestion } from './ingestion';
import { compareReads } from './reads';
import { openApp, temporaryFolder } from './app';
import { printTable } from './table';

const folder = temporaryFolder();
try {
  const app = await openApp(folder.path);
  const documents = await fillLibrary(app);
  const reads = await compareReads(app);
  const ingestion = await compareIngestion(app, documents, folder.path);
  await app.stop();
  const boots = await compareBoots(folder.path);
  printTable('Reads: recommendations against Strapi’s own list of ten', reads);
  printTable('Writes: touchpoints against a bare multi-row insert', ingestion);
  printTable('Cost: the same app with the plugin and without', boots);
  if (process.argv.includes('--json')) console.log(JSON.stringify({ reads, ingestion, boots }));
} finally {
  folder.remove();
}
