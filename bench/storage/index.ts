import { randomNumbers } from '../../plugin/ranking/random-numbers';
import { tableSize } from '../../server/src/database';
import { TABLES } from '../../server/src/database/migrations/tables';
import { databases, type DatabaseKind } from '../../tests/support/databases';
import { startSite, type Site } from '../../tests/support/site';
import { DAY_MS } from '../../plugin/time';
import { printTable, rounded, type Line } from '../speed/table';

const ARTICLE = 'api::article.article';
const ENTRIES = 200;
const TOUCHPOINTS = 50_000;
const CONTACTS = 2_500;
const LISTS = 20_000;
const BATCH = 1_000;
const MILLION = 1_000_000;

/** What each table grows by. */
const OF_TOUCHPOINTS = [TABLES.touchpoints, TABLES.identities, TABLES.contacts] as const;
const OF_LISTS = [TABLES.served, TABLES.servedNames] as const;

async function publishEntries(site: Site): Promise<string[]> {
  const entries: string[] = [];
  for (let number = 0; number < ENTRIES; number += 1) {
    entries.push(
      await site.publish(ARTICLE, { title: `Entry ${number}`, slug: `entry-${number}` }),
    );
  }
  return entries;
}

/** Views of entries by known contacts, as a site's server sends them. */
async function postTouchpoints(site: Site, entries: string[]): Promise<void> {
  const random = randomNumbers(7);
  const start = Date.now() - 180 * DAY_MS;
  for (let first = 0; first < TOUCHPOINTS; first += BATCH) {
    const batch = Array.from({ length: BATCH }, (_none, position) => ({
      contact: `contact-${Math.floor(random() * CONTACTS)}@example.com`,
      type: 'content_viewed',
      content: { contentType: ARTICLE, documentId: entries[Math.floor(random() * ENTRIES)] },
      url: `/articles/entry-${Math.floor(random() * ENTRIES)}`,
      channel: 'site',
      occurredAt: new Date(start + ((first + position) / TOUCHPOINTS) * 179 * DAY_MS).toISOString(),
    }));
    const { status } = await site.server('POST', '/api/lifecycle-map/touchpoints', { batch });
    if (status !== 202) throw new Error(`A batch was answered with ${status}`);
  }
}

/** Lists of ten, each to somebody else. */
async function serveLists(site: Site, entries: string[]): Promise<void> {
  const servedLists = site.strapi.plugin('lifecycle-map').service('servedLists');
  const random = randomNumbers(11);
  for (let number = 0; number < LISTS; number += 1) {
    const items = Array.from({ length: 10 }, () => ({
      contentType: ARTICLE,
      documentId: entries[Math.floor(random() * ENTRIES)],
      locale: 'en',
    }));
    servedLists.add({ contact: `person-${number}@example.com` }, number, items);
    if (number % BATCH === BATCH - 1) await servedLists.flush();
  }
}

/** Megabytes by table that a million of what `fill` writes takes. */
async function growthOf(
  { strapi: { db } }: Site,
  tables: readonly string[],
  written: number,
  fill: () => Promise<void>,
): Promise<[table: string, megabytes: number][]> {
  const sizes = async (): Promise<number[]> => {
    const found: number[] = [];
    for (const table of tables) {
      // MariaDB's figures are statistics.
      if (db.dialect.client === 'mysql') await db.connection.raw('analyze table ??', [table]);
      found.push(await tableSize(db, table));
    }
    return found;
  };
  const before = await sizes();
  await fill();
  const after = await sizes();
  return tables.map((table, at) => {
    const grown = (after[at] ?? 0) - (before[at] ?? 0);
    return [table, rounded(grown / written, 1)];
  });
}

async function measure(kind: DatabaseKind): Promise<[table: string, megabytes: number][]> {
  const site = await startSite(kind);
  try {
    const entries = await publishEntries(site);
    return [
      ...(await growthOf(site, OF_TOUCHPOINTS, TOUCHPOINTS, () => postTouchpoints(site, entries))),
      ...(await growthOf(site, OF_LISTS, LISTS, () => serveLists(site, entries))),
    ];
  } finally {
    await site.stop();
    await site.database.drop();
  }
}

const lines = new Map<string, Line>();
for (const kind of databases) {
  for (const [table, megabytes] of await measure(kind)) {
    lines.set(table, { ...(lines.get(table) ?? { what: table }), [kind.name]: megabytes });
  }
}
printTable(
  `MB for ${MILLION.toLocaleString('en')} touchpoints of ${((CONTACTS / TOUCHPOINTS) * MILLION).toLocaleString('en')} contacts, and for as many lists of ten`,
  [...lines.values()],
);
// Strapi leaves timers behind.
process.exit(0);
