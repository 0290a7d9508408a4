import { compareBoots } from './boots';
import { fillLibrary } from './fill-library';
import { measureCoverage } from './coverage';
import { compareIngestion } from './ingestion';
import { compareReads } from './reads';
import { openApp, temporaryFolder } from './app';
import { measureMemory } from './ranking/measure-memory';
import { measureRanking } from './ranking/speed';
import { measureRebuild } from './rebuild';
import { printTable, type Line } from './table';

const folder = temporaryFolder();
try {
  const app = await openApp(folder.path);
  const documents = await fillLibrary(app);
  // Each table is printed as soon as it is measured: the whole takes minutes.
  const tables: Record<string, Line[]> = {};
  const show = (name: string, title: string, lines: Line[]): void => {
    tables[name] = lines;
    printTable(title, lines);
  };
  show('reads', 'Reads: recommendations against Strapi’s own list of ten', await compareReads(app));
  show(
    'ingestion',
    'Writes: touchpoints against a bare multi-row insert',
    await compareIngestion(app, documents, folder.path),
  );
  await app.stop();
  show('boots', 'Cost: the same app with the plugin and without', await compareBoots(folder.path));
  show(
    'rebuild',
    'Rebuild: the model from the database, while requests are served',
    await measureRebuild(folder.path, documents),
  );
  show(
    'coverage',
    'Coverage: the page’s data on 100,000 entries and 1,000,000 touchpoints',
    await measureCoverage(),
  );
  show('ranking', 'Ranking: by the size of the library, one thread', measureRanking());
  show(
    'memory',
    'Memory: the model in a process of its own',
    await measureMemory({ large: process.argv.includes('--large') }),
  );
  if (process.argv.includes('--json')) console.log(JSON.stringify(tables));
} finally {
  folder.remove();
}
