import { type Transaction, TABLES, insertRows } from '../database';
import type { Database } from '../strapi';

export type AskedThrough = 'admin' | 'content-api';

/** How much of a contact was erased: no word of who it was. */
interface Erasure {
  asked_through: AskedThrough;
  identities: number;
  touchpoints: number;
  served: number;
  /** By which other instances drop the journey from memory. */
  contact_id: number;
}

/** Instances that have not read the database for as long must start again. */
const FOLLOWED_WITHIN_MS = 86_400_000;

/** Leaves the line that stays of an erasure, in its transaction. */
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

/** Empties what only other instances needed, once they have followed: a day later. */
export async function loosenErasures(db: Database, now: number): Promise<void> {
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
