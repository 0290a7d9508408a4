import { createHash } from 'node:crypto';
import path from 'node:path';

import Database from 'better-sqlite3';

import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';
import { openApp, temporaryFolder, type App } from './app';
import { percentile, rounded, type Line } from './table';
import { DAY_MS } from '../../plugin/time';

const ENTRIES = 100_000;
const TOUCHPOINTS = 1_000_000;
const CONTACTS = 50_000;
const REQUESTS = 20;
const POLL_MS = 2_000;
/** Seven in ten are articles, as on most sites. */
const TABLES = ['articles', 'articles', 'articles', 'articles', 'articles', 'articles', 'articles'];
const OTHERS = ['case_studies', 'demos', 'courses'];
const UIDS: Record<string, string> = {
  articles: 'api::article.article',
  case_studies: 'api::case-study.case-study',
  demos: 'api::demo.demo',
  courses: 'api::course.course',
};

const tableOf = (number: number): string => [...TABLES, ...OTHERS][number % 10] ?? 'articles';
const documentId = (number: number): string => `bench${String(number).padStart(19, '0')}`;
const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex');

function addEntries(database: Database.Database): void {
  const { intents, formats } = defaultTaxonomy;
  const tag = database.prepare(
    `insert into lifecycle_map_tags (document_id, content_type, target_id, facet, term, source, created_at, updated_at)
     values (?, ?, ?, ?, ?, 'editor', ?, ?)`,
  );
  const now = Date.now();
  for (let number = 0; number < ENTRIES; number += 1) {
    const table = tableOf(number);
    const uid = UIDS[table];
    const id = documentId(number);
    const updated = now - (number % 800) * DAY_MS;
    const insert = database.prepare(
      `insert into ${table} (document_id, title, slug, locale, created_at, updated_at, published_at)
       values (?, ?, ?, 'en', ?, ?, ?)`,
    );
    const slug = `bench-${number}`;
    insert.run(id, `Entry ${number}`, slug, updated, updated, null);
    // One in five is a draft only.
    if (number % 5 > 0) insert.run(id, `Entry ${number}`, slug, updated, updated, updated);
    const intent = intents[number % intents.length];
    const format = formats[number % formats.length];
    for (const [facet, term] of [
      ['stage', intent?.stage],
      ['intent', intent?.key],
      ['format', format?.key],
    ]) {
      tag.run(`${facet}${number}`, uid, id, facet, term, now, now);
    }
  }
}

function addTouchpoints(database: Database.Database): void {
  const contact = database.prepare(
    'insert into lifecycle_map_contacts (id, created_at) values (?, 0)',
  );
  const identity = database.prepare(
    `insert into lifecycle_map_identities
     (id, kind, value, value_hash, epoch, contact_id, first_contact_id, created_at) values (?, 'contact', ?, ?, 0, ?, ?, 0)`,
  );
  const touchpoint = database.prepare(
    `insert into lifecycle_map_touchpoints
     (message_hash, identity_id, type, content_type, document_id, locale, occurred_at, received_at)
     values (?, ?, 'content_viewed', ?, ?, 'en', ?, ?)`,
  );
  const start = Date.now() - 180 * DAY_MS;
  const receivedAt = Date.now() - DAY_MS;
  for (let id = 1; id <= CONTACTS; id += 1) {
    contact.run(id);
    identity.run(id, `bench-${id}`, sha256(`bench-${id}`), id, id);
  }
  for (let row = 0; row < TOUCHPOINTS; row += 1) {
    const id = 1 + ((row * 7_919) % CONTACTS);
    const number = (id * 37 + ((row * 104_729) % 400)) % ENTRIES;
    const at = start + Math.floor((row / TOUCHPOINTS) * 179 * DAY_MS);
    touchpoint.run(
      sha256(`t${row}`),
      id,
      UIDS[tableOf(number)],
      documentId(number),
      at,
      receivedAt,
    );
  }
}

/** Writes a library and a history directly to the database, because filling it is not measured. */
function fill(folder: string): void {
  const database = new Database(path.join(folder, 'data.db'));
  database.transaction(() => {
    addEntries(database);
    addTouchpoints(database);
  })();
  database.close();
}

async function adminHeaders({ url, access }: App): Promise<Record<string, string>> {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: access.adminEmail, password: access.adminPassword }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return { Authorization: `Bearer ${data.token}` };
}

async function untilLearned({ url, access }: App): Promise<void> {
  const headers = { Authorization: `Bearer ${access.readOnlyToken}` };
  for (let events = 0; events < TOUCHPOINTS;) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const response = await fetch(`${url}/api/lifecycle-map/recommendations?limit=1`, { headers });
    const { meta } = (await response.json()) as { meta: { model: { events: number } } };
    events = meta.model.events;
  }
}

async function measure(url: string, headers: Record<string, string>): Promise<number[]> {
  const times: number[] = [];
  // The first request of a day computes where all contacts are; a running server has done so.
  for (let request = -1; request < REQUESTS; request += 1) {
    const started = performance.now();
    const response = await fetch(url, { headers });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    await response.arrayBuffer();
    if (request >= 0) times.push(performance.now() - started);
  }
  return times;
}

/** Time until the coverage page has its data, with 100,000 entries and 1,000,000 touchpoints. */
export async function measureCoverage(): Promise<Line[]> {
  const folder = temporaryFolder();
  try {
    await (await openApp(folder.path)).stop();
    fill(folder.path);
    const app = await openApp(folder.path);
    const headers = await adminHeaders(app);
    await untilLearned(app);
    const lines: Line[] = [];
    for (const [what, query] of [
      ['stages by intents', ''],
      ['formats by types, one stage', '?rows=format&columns=contentType&stages=grow'],
      ['freshness', '/freshness'],
    ]) {
      const times = await measure(`${app.url}/lifecycle-map/coverage${query}`, headers);
      lines.push({
        what: what ?? '',
        p50Ms: rounded(percentile(times, 0.5), 0),
        p99Ms: rounded(percentile(times, 0.99), 0),
      });
    }
    await app.stop();
    return lines;
  } finally {
    folder.remove();
  }
}
