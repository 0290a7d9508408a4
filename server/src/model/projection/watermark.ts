import { type Transaction, TABLES, sharedNow } from '../../database';
import { wasAnybodyErased } from '../../people';
import type { Database } from '../../strapi';
import { FOLLOW_OVERLAP_MS } from './follow-changes';
import { countTouchpointsUpTo } from './stored-touchpoints';

/** Up to where the table is learned for good: no row can be committed before it any more. */
export interface Watermark {
  /** The last row's; 0 before the first. */
  id: number;
  /** Rows up to the watermark, including those that were erased before it passed them. */
  count: number;
  /** The last row's message hash; null before the first. */
  lastHash: string | null;
  /** When reading began, in milliseconds since 1970. */
  since: number;
}

export const startOfTable = (): Watermark => ({
  id: 0,
  count: 0,
  lastHash: null,
  since: sharedNow(),
});

async function hashOf(db: Database, id: number, trx?: Transaction): Promise<string | null> {
  const query = db.getConnection(TABLES.touchpoints).select('message_hash').where({ id });
  const [row]: { message_hash: string }[] = await (trx ? query.transacting(trx) : query);
  return row?.message_hash ?? null;
}

/**
 * Why what was learned up to the watermark is outdated: rows are gone, or it is another database by now.
 * @returns null when the database still holds the same rows
 */
export async function whyOutdated(
  db: Database,
  { id, count, lastHash, since }: Watermark,
  trx?: Transaction,
): Promise<string | null> {
  // Rows that were erased before the watermark passed them are in `count`, so counting does not show them.
  if (await wasAnybodyErased(db, since - FOLLOW_OVERLAP_MS, trx)) return 'somebody was erased';
  const isSame =
    (await countTouchpointsUpTo(db, id, trx)) === count && (await hashOf(db, id, trx)) === lastHash;
  return isSame ? null : 'the database holds other touchpoints than it had learned';
}
