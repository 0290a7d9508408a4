import { type Transaction, TABLES, insertRows } from '../database';
import type { Database } from '../strapi';

export type AskedThrough = 'admin' | 'content-api';

/** How much of a contact was erased. It does not say who it was. */
interface Erasure {
  asked_through: AskedThrough;
  identities: number;
  touchpoints: number;
  served: number;
  /** Tells other instances whose journey to drop from memory. */
  contact_id: number;
}

/** Other instances have read an erasure by then. */
const FOLLOWED_WITHIN_MS = 86_400_000;

/** Call it in the transaction that erases. */
export async function recordErasure(
  db: Database,
  trx: Transaction,
  erasure: Erasure,
): Promise<void> {
  await insertRows(db, TABLES.erasures, [{ ...erasure, erased_at: Date.now() }], trx);
}

/** The contacts that were erased at `since` or later, in milliseconds. */
export async function readErased(db: Database, since: number): Promise<number[]> {
  const rows: { contact_id: unknown }[] = await db
    .getConnection(TABLES.erasures)
    .select('contact_id')
    .where('erased_at', '>=', since)
    .whereNotNull('contact_id');
  return rows.map(({ contact_id }) => Number(contact_id));
}

/** Clears the contact ids of erasures, which only other instances needed, after a day. */
export async function anonymizeErasures(db: Database, now: number): Promise<void> {
  await db
    .getConnection(TABLES.erasures)
    .where('erased_at', '<', now - FOLLOWED_WITHIN_MS)
    .whereNotNull('contact_id')
    .update({ contact_id: null });
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
