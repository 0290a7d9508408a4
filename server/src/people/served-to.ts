import { type Transaction, TABLES } from '../database';
import type { Database } from '../strapi';

export interface StoredIdentity {
  id: unknown;
  kind: string;
  value_hash: string;
  epoch: unknown;
  created_at: unknown;
}

export interface ServedRow {
  id: unknown;
  recommendation_id: string;
  served_at: unknown;
  items: string;
}

/** When the next contact took over a shared device, in milliseconds since 1970. */
async function heldUntil(
  db: Database,
  { kind, value_hash, epoch }: StoredIdentity,
  trx?: Transaction,
): Promise<number> {
  const query = db
    .getConnection(TABLES.identities)
    .where({ kind, value_hash, epoch: Number(epoch) + 1 })
    .select('created_at');
  const [next]: { created_at: unknown }[] = await (trx ? query.transacting(trx) : query);
  return next === undefined ? Number.MAX_SAFE_INTEGER : Number(next.created_at);
}

/**
 * The lists that were served to a contact. A list names a device, not its owner, so those of a shared device are told apart
 * by the times at which it changed hands.
 */
export async function readServedTo(
  db: Database,
  identities: StoredIdentity[],
  trx?: Transaction,
): Promise<ServedRow[]> {
  const served: ServedRow[] = [];
  for (const identity of identities) {
    const since = Number(identity.epoch) === 0 ? 0 : Number(identity.created_at);
    const query = db
      .getConnection(TABLES.served)
      .select('id', 'recommendation_id', 'served_at', 'items')
      .where({ identity_kind: identity.kind, identity_hash: identity.value_hash })
      .where('served_at', '>=', since)
      .where('served_at', '<', await heldUntil(db, identity, trx))
      .orderBy(['served_at', 'id']);
    const rows: ServedRow[] = await (trx ? query.transacting(trx) : query);
    served.push(...rows);
  }
  return served;
}
