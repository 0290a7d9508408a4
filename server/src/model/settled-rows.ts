import { type Transaction, TABLES } from '../database';
import { wasAnybodyErased } from '../people';
import type { Database } from '../strapi';
import { FOLLOW_OVERLAP_MS } from './follow-instances';
import { countTouchpointsUpTo } from './stored-touchpoints';

/** The rows that are learned, and before which none can be committed any more. */
export interface SettledRows {
  /** Every row up to this id is learned. */
  id: number;
  /** How many rows were, also those that were erased before they could settle. */
  count: number;
  /** The hash of the message in the last of them; null before the first. */
  lastHash: string | null;
  /** Before the first of them was read, in milliseconds since 1970. */
  since: number;
}

export const noneSettled = (): SettledRows => ({
  id: 0,
  count: 0,
  lastHash: null,
  since: Date.now(),
});

async function hashOf(db: Database, id: number, trx?: Transaction): Promise<string | null> {
  const query = db.getConnection(TABLES.touchpoints).select('message_hash').where({ id });
  const [row]: { message_hash: string }[] = await (trx ? query.transacting(trx) : query);
  return row?.message_hash ?? null;
}

/**
 * What of these rows is in the database no longer, so that counts of them are not true; null where all is. Whoever
 * deleted them, and also where it is another database by now.
 */
export async function whatIsGone(
  db: Database,
  { id, count, lastHash, since }: SettledRows,
  trx?: Transaction,
): Promise<string | null> {
  // Touchpoints that were erased before they could settle are not among the rows that are counted.
  if (await wasAnybodyErased(db, since - FOLLOW_OVERLAP_MS, trx)) {
    return 'somebody was erased';
  }
  const isThere =
    (await countTouchpointsUpTo(db, id, trx)) === count && (await hashOf(db, id, trx)) === lastHash;
  return isThere ? null : 'the database holds other touchpoints than it had learned';
}
