import { type Transaction, TABLES, insertRows, sharedNow } from '../database';
import type { HashedIdentity } from './identity-hashes';
import type { Database } from '../strapi';

export type AskedThrough = 'admin' | 'content-api';

/** How much of a contact was erased. It does not say who it was. */
interface Erasure {
  asked_through: AskedThrough;
  identities: number;
  touchpoints: number;
  served: number;
  /** Tells other instances whose journey to drop from memory; null for somebody who had none. */
  contact_id: number | null;
}

/** Other instances have read an erasure by then. */
const FOLLOWED_WITHIN_MS = 86_400_000;

/**
 * Call it in the transaction that erases.
 * @param ids of the erased person: lists that were served to them, and are written later, are dropped
 * @param seq number of the erasure
 */
export async function recordErasure(
  db: Database,
  trx: Transaction,
  { ids, seq, ...erasure }: Erasure & { ids: HashedIdentity[]; seq: number },
): Promise<void> {
  const erased_at = sharedNow();
  await insertRows(db, TABLES.erasures, [{ ...erasure, seq, erased_at }], trx);
  const rows = ids.map(({ kind, value_hash }) => ({ seq, kind, value_hash, erased_at }));
  await insertRows(db, TABLES.erasedIds, rows, trx);
}

/** Whose data was erased after an erasure, with the number of theirs. */
export async function readErasedIds(
  db: Database,
  trx: Transaction,
  after: number,
): Promise<(HashedIdentity & { seq: number })[]> {
  const rows: (HashedIdentity & { seq: unknown })[] = await db
    .getConnection(TABLES.erasedIds)
    .transacting(trx)
    .select('kind', 'value_hash', 'seq')
    .where('seq', '>', after);
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** The number of the last erasure. */
export async function lastErasure(db: Database): Promise<number> {
  const [row]: { value: unknown }[] = await db
    .getConnection(TABLES.sequences)
    .select('value')
    .where({ name: 'erasures' });
  return Number(row?.value ?? 0);
}

/** The contacts that were erased after an erasure, with the number of the last. */
export async function readErased(
  db: Database,
  after: number,
): Promise<{ contactIds: number[]; last: number }> {
  const last = await lastErasure(db);
  if (last === after) return { contactIds: [], last };
  const rows: { contact_id: unknown }[] = await db
    .getConnection(TABLES.erasures)
    .select('contact_id')
    .where('seq', '>', after)
    .whereNotNull('contact_id');
  return { contactIds: rows.map(({ contact_id }) => Number(contact_id)), last };
}

/** Clears what only other instances needed of erasures, after a day. */
export async function anonymizeErasures(db: Database, now: number): Promise<void> {
  await db
    .getConnection(TABLES.erasures)
    .where('erased_at', '<', now - FOLLOWED_WITHIN_MS)
    .whereNotNull('contact_id')
    .update({ contact_id: null });
  await db
    .getConnection(TABLES.erasedIds)
    .where('erased_at', '<', now - FOLLOWED_WITHIN_MS)
    .delete();
}

/** Whether anybody was erased at `since` or later, in milliseconds. */
export async function wasAnybodyErased(
  db: Database,
  since: number,
  trx?: Transaction,
): Promise<boolean> {
  const query = db
    .getConnection(TABLES.erasures)
    .select('id')
    .where('erased_at', '>=', since)
    .limit(1);
  const rows: unknown[] = await (trx ? query.transacting(trx) : query);
  return rows.length > 0;
}
