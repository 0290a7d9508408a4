import { createHash } from 'node:crypto';

import { type Transaction, TABLES, inChunks, insertRows } from '../database';
import type { Database } from '../strapi';
import type { SettledRows } from './settled-rows';

const PART = 'counts';
/** The version of no snapshot. Its row stays, so that who stores one and who drops it wait for each other. */
const NONE = 0;
const NO_SNAPSHOT = { part: PART, version: NONE, learned_until: 0, body: '{}' };
/** See the migration; and pieces of one statement, of which MySQL's driver sends each byte as two. */
const PIECE_BYTES = 60_000;
const PIECES_AT_ONCE = 8;
const PIECES_READ = 100;

/** What is known of a snapshot before it is read. */
export interface SnapshotHead {
  version: number;
  /** Of what it was learned by. */
  fingerprint: string;
  settled: SettledRows;
  events: number;
  pieces: number;
  /** Of the bytes as they are stored. */
  sha256: string;
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The snapshot that is stored, or null. */
export async function readHead(db: Database): Promise<SnapshotHead | null> {
  const [row]: { version: unknown; body: string }[] = await db
    .getConnection(TABLES.model)
    .select('version', 'body')
    .where({ part: PART });
  const version = Number(row?.version ?? NONE);
  if (row === undefined || version === NONE) return null;
  return { ...(JSON.parse(row.body) as Omit<SnapshotHead, 'version'>), version };
}

/** @throws Error where they are not those that were stored */
export async function readBytes(db: Database, { pieces, sha256 }: SnapshotHead): Promise<Buffer> {
  const found: Buffer[] = [];
  for (let first = 0; first < pieces; first += PIECES_READ) {
    const rows: { bytes: Buffer }[] = await db
      .getConnection(TABLES.snapshot)
      .select('bytes')
      .where('number', '>=', first)
      .where('number', '<', first + PIECES_READ)
      .orderBy('number');
    found.push(...rows.map(({ bytes }) => bytes));
  }
  const bytes = Buffer.concat(found);
  if (found.length !== pieces) throw new Error('a part of it is missing');
  if (sha256Of(bytes) !== sha256) throw new Error('it is damaged');
  return bytes;
}

/** Keeps others from storing or dropping a snapshot until the transaction ends. */
export async function holdSnapshot(db: Database, trx: Transaction): Promise<void> {
  await db
    .getConnection(TABLES.model)
    .transacting(trx)
    .insert(NO_SNAPSHOT)
    .onConflict('part')
    .merge(['part']);
}

/**
 * Stores a snapshot in the place of the last one; of several instances, the last one's stays.
 * @param at milliseconds since 1970
 */
export async function replaceSnapshot(
  db: Database,
  trx: Transaction,
  head: Omit<SnapshotHead, 'pieces' | 'sha256'>,
  bytes: Buffer,
  at: number,
): Promise<SnapshotHead> {
  await db.getConnection(TABLES.snapshot).transacting(trx).delete();
  let pieces = 0;
  const starts = Array.from(
    { length: Math.ceil(bytes.length / PIECE_BYTES) },
    (_, number) => number * PIECE_BYTES,
  );
  for (const chunk of inChunks(starts, PIECES_AT_ONCE)) {
    const rows = chunk.map((start) => ({
      number: pieces++,
      bytes: bytes.subarray(start, start + PIECE_BYTES),
    }));
    await insertRows(db, TABLES.snapshot, rows, trx);
  }
  const stored: SnapshotHead = { ...head, pieces, sha256: sha256Of(bytes) };
  const { version, ...body } = stored;
  await db
    .getConnection(TABLES.model)
    .transacting(trx)
    .where({ part: PART })
    .update({ version, learned_until: at, body: JSON.stringify(body) });
  return stored;
}

/** Drops the snapshot, with all journeys that are in it. Others who store one at the same time see what is gone. */
export async function dropSnapshot(db: Database, trx: Transaction): Promise<void> {
  await db
    .getConnection(TABLES.model)
    .transacting(trx)
    .insert(NO_SNAPSHOT)
    .onConflict('part')
    .merge();
  await db.getConnection(TABLES.snapshot).transacting(trx).delete();
}
