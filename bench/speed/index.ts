import { parseArgs } from 'node:util';

import { measureBatches } from './batches';
import { compareBoots } from './boots';
import { measureCoverage } from './coverage';
import { fillLibrary, type BenchDocument } from './fill-library';
import { compareIngestion } from './ingestion';
import { compareReads } from './reads';
import { openApp, temporaryFolder } from './app';
import { barePostgres, bareSqlite } from './bare-table';
import { measureMemory } from './ranking/measure-memory';
import { measureRanking } from './ranking/speed';
import { measureRebuild } from './rebuild';
import { measureSustained } from './sustained';
import { printTable, type Line } from './table';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    /** Duration of each sustained load. */
    seconds: { type: 'string', default: '60' },
    /** Only the lists of many contacts at once. */
    batches: { type: 'boolean', default: false },
    /** Only the sustained loads. */
    sustained: { type: 'boolean', default: false },
    /** URL of an empty database: only the sustained loads, on PostgreSQL. */
    postgres: { type: 'string' },
  },
});
const SUSTAINED = 'Sustained: writes one by one and in batches, reads beside them';
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new Error('--seconds takes a number of seconds');

const folder = temporaryFolder();
const tables: Record<string, Line[]> = {};
/** Each table is printed as soon as it is measured, because all of them take minutes. */
const show = (name: string, title: string, lines: Line[]): void => {
  tables[name] = lines;
  printTable(title, lines);
};

async function measureOnPostgres(url: string): Promise<void> {
  const app = await openApp(folder.path, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url });
  const bare = await barePostgres(url);
  const documents = await fillLibrary(app);
  show('sustained', SUSTAINED, await measureSustained(app, documents, seconds, bare.insert));
  await bare.close();
  await app.stop();
}

async function measureApp(): Promise<BenchDocument[]> {
  const app = await openApp(folder.path);
  const documents = await fillLibrary(app);
  if (!values.sustained) {
    const batches = await measureBatches(app);
    show('batches', 'Batches: lists of many contacts at once', batches);
  }
  if (!values.sustained && !values.batches) {
    const reads = await compareReads(app);
    show('reads', 'Reads: recommendations against Strapi’s own list of ten', reads);
    const writes = await compareIngestion(app, documents, folder.path);
    show('ingestion', 'Writes: touchpoints against a bare multi-row insert', writes);
  }
  await app.stop();
  return documents;
}

async function measureAlone(documents: BenchDocument[]): Promise<void> {
  show('boots', 'Cost: the same app with the plugin and without', await compareBoots(folder.path));
  const rebuild = await measureRebuild(folder.path, documents);
  show('rebuild', 'Rebuild: the model from the database, while requests are served', rebuild);
  const coverage = await measureCoverage();
  show(
    'coverage',
    'Coverage: the page’s data on 100,000 entries and 1,000,000 touchpoints',
    coverage,
  );
  show('ranking', 'Ranking: by the size of the library, one thread', measureRanking());
  const memory = await measureMemory({ large: values.large });
  show('memory', 'Memory: the model in a process of its own', memory);
}

async function measureOnSqlite(): Promise<void> {
  const documents = await measureApp();
  if (values.batches) return;
  if (!values.sustained) await measureAlone(documents);
  // Last, because it adds to the library.
  const app = await openApp(folder.path);
  const bare = bareSqlite(folder.path, 500);
  show('sustained', SUSTAINED, await measureSustained(app, documents, seconds, bare));
  await app.stop();
}

try {
  await (values.postgres === undefined ? measureOnSqlite() : measureOnPostgres(values.postgres));
  if (values.json) console.log(JSON.stringify(tables));
} finally {
  folder.remove();
}
