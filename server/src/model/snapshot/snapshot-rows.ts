import { createHash } from 'node:crypto';

import { type Transaction, TABLES, inChunks, insertRows } from '../../database';
import type { Database } from '../../strapi';
import type { Watermark } from '../projection/watermark';

const PART = 'counts';
/** The version that stands for no snapshot. Its row stays, because storing and dropping lock it. */
const NONE = 0;
const NO_SNAPSHOT = { part: PART, version: NONE, learned_until: 0, body: '{}' };
/** A blob of MySQL takes 65,535 bytes. */
const PIECE_BYTES = 60_000;
/** In one statement, of which MySQL's driver sends each byte as two. */
const PIECES_AT_ONCE = 8;
const PIECES_READ = 100;

/** What can be known of a snapshot before all of it is read. */
export interface SnapshotHeader {
  version: number;
  /** Of everything that changes what touchpoints teach. */
  fingerprint: string;
  /** Under its stored name. */
  settled: Watermark;
  events: number;
  pieces: number;
  /** Of the compressed bytes. */
  sha256: string;
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** @returns null when no snapshot is stored */
export async function readHeader(db: Database): Promise<SnapshotHeader | null> {
  const [row]: { version: unknown; body: string }[] = await db
    .getConnection(TABLES.model)
    .select('version', 'body')
    .where({ part: PART });
  const version = Number(row?.version ?? NONE);
  if (row === undefined || version === NONE) return null;
  return { ...(JSON.parse(row.body) as Omit<SnapshotHeader, 'version'>), version };
}

/** @throws Error when the bytes are not complete or damaged */
export async function readBytes(db: Database, { pieces, sha256 }: SnapshotHeader): Promise<Buffer> {
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

/** Makes others wait to store or drop a snapshot until the transaction ends. */
export async function lockSnapshot(db: Database, trx: Transaction): Promise<void> {
  await db
    .getConnection(TABLES.model)
    .transacting(trx)
    .insert(NO_SNAPSHOT)
    .onConflict('part')
    .merge(['part']);
}

interface Captured {
  header: Omit<SnapshotHeader, 'pieces' | 'sha256'>;
  /** Compressed. */
  bytes: Buffer;
  /** Milliseconds since 1970. */
  capturedAt: number;
}

/** Replaces the stored snapshot. Of several instances, the last one to store wins. */
export async function replaceSnapshot(
  db: Database,
  trx: Transaction,
  { header, bytes, capturedAt }: Captured,
): Promise<SnapshotHeader> {
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
  const stored: SnapshotHeader = { ...header, pieces, sha256: sha256Of(bytes) };
  const { version, ...body } = stored;
  await db
    .getConnection(TABLES.model)
    .transacting(trx)
    .where({ part: PART })
    .update({ version, learned_until: capturedAt, body: JSON.stringify(body) });
  return stored;
}

/** Drops the snapshot and the journeys in it. A transaction that stores one at the same time waits, and then sees what is gone. */
export async function dropSnapshot(db: Database, trx: Transaction): Promise<void> {
  await db
    .getConnection(TABLES.model)
    .transacting(trx)
    .insert(NO_SNAPSHOT)
    .onConflict('part')
    .merge();
  await db.getConnection(TABLES.snapshot).transacting(trx).delete();
}
