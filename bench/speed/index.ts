import { compareBoots } from './boots';
import { fillLibrary } from './fill-library';
import { compareIngestion } from './ingestion';
import { compareReads } from './reads';
import { openApp, temporaryFolder } from './app';
import { measureMemory } from './ranking/measure-memory';
import { measureRanking } from './ranking/speed';
import { measureRebuild } from './rebuild';
import { printTable } from './table';

const folder = temporaryFolder();
try {
  const app = await openApp(folder.path);
  const documents = await fillLibrary(app);
  const reads = await compareReads(app);
  const ingestion = await compareIngestion(app, documents, folder.path);
  await app.stop();
  const boots = await compareBoots(folder.path);
  const rebuild = await measureRebuild(folder.path, documents);
  const ranking = measureRanking();
  const memory = await measureMemory({ large: process.argv.includes('--large') });
  printTable('Reads: recommendations against Strapi’s own list of ten', reads);
  printTable('Writes: touchpoints against a bare multi-row insert', ingestion);
  printTable('Cost: the same app with the plugin and without', boots);
  printTable('Rebuild: the model from the database, while requests are served', rebuild);
  printTable('Ranking: by the size of the library, one thread', ranking);
  printTable('Memory: the model in a process of its own', memory);
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ reads, ingestion, boots, rebuild, ranking, memory }));
} finally {
  folder.remove();
}
