import { type Transaction, TABLES, quotedTable, readRows } from '../../database';
import type { Database } from '../../strapi';
import type { LearnableTouchpoint } from '../committed-write';

interface Row extends Record<string, unknown> {
  id: unknown;
  message_hash: string;
  contact_id: unknown;
  type: string;
  content_type: string | null;
  document_id: string | null;
  channel: string | null;
  occurred_at: unknown;
  received_at: unknown;
  recommendation_id: string | null;
}

export interface StoredTouchpoint extends LearnableTouchpoint {
  id: number;
}

const storedTouchpoint = (row: Row): StoredTouchpoint => ({
  id: Number(row.id),
  messageHash: row.message_hash,
  contactId: Number(row.contact_id),
  type: row.type,
  content:
    row.content_type !== null && row.document_id !== null
      ? { contentType: row.content_type, documentId: row.document_id }
      : null,
  channel: row.channel,
  ofRecommendation: row.recommendation_id !== null,
  occurredAt: Number(row.occurred_at),
  receivedAt: Number(row.received_at),
});

const COLUMNS = [
  't.id',
  't.message_hash',
  'i.contact_id',
  't.type',
  't.content_type',
  't.document_id',
  't.channel',
  't.occurred_at',
  't.received_at',
  't.recommendation_id',
];

const select = (db: Database) =>
  db
    .getConnection(`${TABLES.touchpoints} as t`)
    .join(`${TABLES.identities} as i`, 't.identity_id', 'i.id')
    .select(COLUMNS);

/** The touchpoints behind `after`, by id, at most `limit`, each with the contact that it belongs to now. */
export async function readStoredTouchpoints(
  db: Database,
  after: number,
  limit: number,
): Promise<StoredTouchpoint[]> {
  const sql = `
    select ${COLUMNS.join(', ')}
    from ${quotedTable(db, TABLES.touchpoints)} t
    join ${quotedTable(db, TABLES.identities)} i on t.identity_id = i.id
    where t.id > ?
    order by t.id
    limit ${limit}`;
  return (await readRows<Row>(db, sql, [after])).map(storedTouchpoint);
}

/** The touchpoints of these ids. */
export async function readTouchpoints(db: Database, ids: number[]): Promise<StoredTouchpoint[]> {
  const rows: Row[] = await select(db).whereIn('t.id', ids).orderBy('t.id');
  return rows.map(storedTouchpoint);
}

/** The touchpoints behind `after`, by id, at most `limit`, whose URL was resolved at `since` or later. */
export async function readResolvedTouchpoints(
  db: Database,
  { since, after, limit }: { since: number; after: number; limit: number },
): Promise<StoredTouchpoint[]> {
  const rows: Row[] = await select(db)
    .where('t.resolved_at', '>=', since)
    .where('t.id', '>', after)
    .orderBy('t.id')
    .limit(limit);
  return rows.map(storedTouchpoint);
}

/** How many touchpoints there are up to an id, of contacts that are there still. */
export async function countTouchpointsUpTo(
  db: Database,
  id: number,
  trx?: Transaction,
): Promise<number> {
  const query = db
    .getConnection(`${TABLES.touchpoints} as t`)
    .join(`${TABLES.identities} as i`, 't.identity_id', 'i.id')
    .where('t.id', '<=', id)
    .count({ count: '*' });
  const [row]: { count: unknown }[] = await (trx ? query.transacting(trx) : query);
  return Number(row?.count ?? 0);
}

/** When a URL was last resolved after its touchpoint had been stored; 0 for never. */
export async function lastResolvedAt(db: Database): Promise<number> {
  const [row] = (await db
    .getConnection(TABLES.touchpoints)
    .max({ at: 'resolved_at' })) as unknown as { at: unknown }[];
  return Number(row?.at ?? 0);
}

/** How many touchpoints there are behind the id `after` that were received before `until`, in milliseconds since 1970. */
export async function countTouchpoints(
  db: Database,
  after: number,
  until: number,
): Promise<number> {
  const [row]: { count: unknown }[] = await db
    .getConnection(TABLES.touchpoints)
    .where('id', '>', after)
    .where('received_at', '<', until)
    .count({ count: '*' });
  return Number(row?.count ?? 0);
}
