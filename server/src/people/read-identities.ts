import { type Transaction, TABLES, readByValues } from '../database';
import type { Database } from '../strapi';
import { identityKey } from './identity';
import type { IdentityRow } from './identity-plan';

const numbersOf = (row: IdentityRow): IdentityRow => ({
  ...row,
  id: Number(row.id),
  epoch: Number(row.epoch),
  contact_id: Number(row.contact_id),
  first_contact_id: Number(row.first_contact_id),
});

/** The stored rows of these identity values. Of a device that changed hands, the current owner's. */
export async function readIdentities(
  db: Database,
  hashes: string[],
  trx?: Transaction,
): Promise<IdentityRow[]> {
  const newest = new Map<string, IdentityRow>();
  const rows = await readByValues<IdentityRow>(
    db,
    {
      table: TABLES.identities,
      columns: ['id', 'kind', 'value_hash', 'epoch', 'contact_id', 'first_contact_id'],
      column: 'value_hash',
      values: hashes,
    },
    trx,
  );
  for (const row of rows.map(numbersOf)) {
    const key = identityKey(row.kind, row.value_hash);
    if (row.epoch >= (newest.get(key)?.epoch ?? 0)) newest.set(key, row);
  }
  return [...newest.values()];
}
