import { type Transaction, TABLES } from '../database';
import type { Database } from '../strapi';
import { readHeldIdentities } from './contact-identities';
import type { IdentityRow } from './identity-plan';

/**
 * Gives the lists that were served to a device to the contact who held it, now that it is somebody else's. Lists name a
 * device, not its owner, so those that name it are always its present owner's.
 *
 * @param left rows of devices that have just changed hands: of the contacts who held them until now
 * @param keyed makes of a plain hash the one that lists have
 */
export async function keepLists(
  db: Database,
  trx: Transaction,
  { left, keyed }: { left: IdentityRow[]; keyed: (hash: string) => string },
): Promise<void> {
  for (const { kind, value_hash, contact_id } of left) {
    const [best] = await readHeldIdentities(db, [contact_id], trx);
    if (best === undefined || best.kind === 'anonymous') continue;
    await db
      .getConnection(TABLES.served)
      .transacting(trx)
      .where({ identity_kind: kind, identity_hash: keyed(value_hash) })
      .update({ identity_kind: best.kind, identity_hash: keyed(best.valueHash) });
  }
}
