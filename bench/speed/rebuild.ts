import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import Database from 'better-sqlite3';

import { openApp, type App } from './app';
import type { BenchDocument } from './fill-library';
import { touchesOf } from './ranking/synthetic-site';
import { percentile, rounded, type Line } from './table';
import { DAY_MS } from '../../plugin/time';

const TOUCHPOINTS = 500_000;
const CONTACTS = 25_000;
/** Ids above those that the app has used. */
const FIRST_ID = 2 ** 52;
const PAUSE_MS = 20;
const SETTLED_MS = 1_000;
const SLICES = 'slices.json';

const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex');

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Writes a history directly to the database, because filling it is not measured. */
function addTouchpoints(folder: string, documents: BenchDocument[]): void {
  const database = new Database(path.join(folder, 'data.db'));
  const contact = database.prepare(
    'insert into lifecycle_map_contacts (id, created_at) values (?, 0)',
  );
  const identity = database.prepare(
    `insert into lifecycle_map_identities
     (id, kind, value, value_hash, epoch, contact_id, first_contact_id, created_at) values (?, 'contact', ?, ?, 0, ?, ?, 0)`,
  );
  const touchpoint = database.prepare(
    `insert into lifecycle_map_touchpoints
     (message_hash, identity_id, type, content_type, document_id, channel, occurred_at, received_at)
     values (?, ?, 'content_viewed', ?, ?, 'site', ?, ?)`,
  );
  // Received long ago, so that they count as learned by the weights, which come from their snapshot.
  const receivedAt = Date.now() - DAY_MS;
  // Deletes the stored snapshot, so that the app reads everything.
  database.exec(`delete from lifecycle_map_model where part = 'counts'`);
  database.transaction(() => {
    for (let number = 0; number < CONTACTS; number += 1) {
      const [id, value] = [FIRST_ID + number, `rebuild-${number}`];
      contact.run(id);
      identity.run(id, value, sha256(value), id, id);
    }
    let row = 0;
    for (const { contact: number, item, at } of touchesOf(
      TOUCHPOINTS,
      CONTACTS,
      documents.length,
    )) {
      const { contentType, documentId } = documents[item] ?? {};
      const hash = sha256(`rebuild-touchpoint-${row++}`);
      touchpoint.run(hash, FIRST_ID + number, contentType, documentId, at, receivedAt);
    }
  })();
  database.close();
}

/** Number of touchpoints that the app has learned. */
async function eventsOf({ url, access }: App): Promise<number> {
  const response = await fetch(`${url}/api/lifecycle-map/recommendations?limit=1`, {
    headers: { Authorization: `Bearer ${access.readOnlyToken ?? ''}` },
  });
  const { meta } = (await response.json()) as { meta: { model: { events: number } } };
  return meta.model.events;
}

/** Starts the app again from its snapshot. */
async function measureSnapshot(folder: string): Promise<Line> {
  const app = await openApp(folder);
  const events = await eventsOf(app);
  await app.stop();
  return {
    what: `${events} touchpoints from the snapshot`,
    perSecond: Math.round((events * 1_000) / app.bootMs),
    bootMs: rounded(app.bootMs, 0),
  };
}

/**
 * Starts the app on a history that it has to read, and requests recommendations at the same time. The longest slice is
 * the longest time that the main thread was busy, our requests included. Then starts the app again, from its snapshot.
 */
export async function measureRebuild(folder: string, documents: BenchDocument[]): Promise<Line[]> {
  addTouchpoints(folder, documents);
  const slices = path.join(folder, SLICES);
  const app = await openApp(
    folder,
    { BENCH_SLICES: slices },
    path.resolve(import.meta.dirname, 'longest-slice.cjs'),
  );
  // The first request compiles and connects, which is not part of the rebuild.
  const first = { events: await eventsOf(app), at: performance.now() };
  process.kill(app.pid, 'SIGWINCH');
  const times: number[] = [];
  let last = first;
  // Done when the count has not changed for a while.
  while (performance.now() - last.at < SETTLED_MS) {
    const asked = performance.now();
    const events = await eventsOf(app);
    times.push(performance.now() - asked);
    if (events > last.events) last = { events, at: performance.now() };
    await wait(PAUSE_MS);
  }
  rmSync(slices, { force: true });
  process.kill(app.pid, 'SIGWINCH');
  while (!existsSync(slices)) await wait(20);
  await wait(50);
  const { p99Ms, longestMs } = JSON.parse(readFileSync(slices, 'utf8')) as Record<string, number>;
  await app.stop();
  return [
    {
      what: `${last.events} touchpoints from SQLite`,
      perSecond: Math.round(((last.events - first.events) * 1_000) / (last.at - first.at)),
      slicesP99Ms: rounded(p99Ms ?? Number.NaN, 1),
      longestSliceMs: rounded(longestMs ?? Number.NaN, 1),
      requestP50Ms: rounded(percentile(times, 0.5), 1),
      requestLongestMs: rounded(Math.max(...times), 1),
      bootMs: rounded(app.bootMs, 0),
    },
    await measureSnapshot(folder),
  ];
}
