import { type Transaction, TABLES } from '../database';
import type { Database } from '../strapi';
import type { HashedIdentity } from './identity-hashes';

export interface ServedRow {
  id: unknown;
  recommendation_id: string;
  served_at: unknown;
  items: string;
}

/** The lists that were served to these ids, the oldest first. Those that name a device are its present owner's (see `keepLists`). */
export async function readServedTo(
  db: Database,
  identities: HashedIdentity[],
  trx?: Transaction,
): Promise<ServedRow[]> {
  const served: ServedRow[] = [];
  for (const { kind, value_hash } of identities) {
    const query = db
      .getConnection(TABLES.served)
      .select('id', 'recommendation_id', 'served_at', 'items')
      .where({ identity_kind: kind, identity_hash: value_hash });
    const rows: ServedRow[] = await (trx ? query.transacting(trx) : query);
    served.push(...rows);
  }
  return served.sort(
    (left, right) =>
      Number(left.served_at) - Number(right.served_at) || Number(left.id) - Number(right.id),
  );
}
