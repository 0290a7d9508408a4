import { type Transaction, TABLES, readByValues } from '../database';
import type { Database } from '../strapi';
import { currentOf, type IdentityRow } from './identity-plan';

const numbersOf = (row: IdentityRow): IdentityRow => ({
  ...row,
  id: Number(row.id),
  epoch: Number(row.epoch),
  contact_id: Number(row.contact_id),
  first_contact_id: Number(row.first_contact_id),
});

/** All stored rows of these identity values. There are several of a device that changed hands. */
export async function readIdentityRows(
  db: Database,
  hashes: string[],
  trx?: Transaction,
): Promise<IdentityRow[]> {
  const columns = ['id', 'kind', 'value_hash', 'epoch', 'contact_id', 'first_contact_id'];
  const asked = { table: TABLES.identities, columns, column: 'value_hash', values: hashes };
  return (await readByValues<IdentityRow>(db, asked, trx)).map(numbersOf);
}

/** The current rows of these identity values. */
export const readIdentities = async (db: Database, hashes: string[]): Promise<IdentityRow[]> =>
  currentOf(await readIdentityRows(db, hashes));
