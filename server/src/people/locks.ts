import { type Transaction, TABLES, inChunks } from '../database';
import type { Database } from '../strapi';

/** Locks contacts until the transaction ends. Always in the same order, against deadlocks. */
export async function lockContacts(
  db: Database,
  trx: Transaction,
  contactIds: number[],
): Promise<void> {
  const sorted = contactIds.sort((left, right) => left - right);
  for (const chunk of inChunks(sorted)) {
    await db
      .getConnection(TABLES.contacts)
      .transacting(trx)
      .select('id')
      .whereIn('id', chunk)
      .orderBy('id')
      .forUpdate();
  }
}

/** Locks the identities of contacts until the transaction ends, so that no touchpoint is added to them. */
export async function lockIdentities(
  db: Database,
  trx: Transaction,
  contactIds: number[],
): Promise<void> {
  for (const chunk of inChunks(contactIds)) {
    await db
      .getConnection(TABLES.identities)
      .transacting(trx)
      .select('id')
      .whereIn('contact_id', chunk)
      .orderBy('id')
      .forUpdate();
  }
}

/**
 * Locks contacts with all their identities until the transaction ends, so that nothing is added to them: identities before
 * contacts, as `resolveIdentities` does, then those that were added while it waited for the contacts.
 */
export async function lockContactsWhole(
  db: Database,
  trx: Transaction,
  contactIds: number[],
): Promise<void> {
  await lockIdentities(db, trx, contactIds);
  await lockContacts(db, trx, contactIds);
  await lockIdentities(db, trx, contactIds);
}

/**
 * Locks all rows of identity values until the transaction ends, so that nobody else changes whose they are. SQLite needs
 * none: it has one writer at a time.
 * @returns their ids
 */
export async function lockValues(
  db: Database,
  trx: Transaction,
  hashes: string[],
): Promise<Set<number>> {
  const ids = new Set<number>();
  if (db.dialect.client === 'sqlite') return ids;
  for (const chunk of inChunks([...hashes].sort())) {
    const rows: { id: unknown }[] = await db
      .getConnection(TABLES.identities)
      .transacting(trx)
      .select('id')
      .whereIn('value_hash', chunk)
      .orderBy('value_hash')
      .orderBy('id')
      .forUpdate();
    for (const { id } of rows) ids.add(Number(id));
  }
  return ids;
}

/**
 * Locks identities against erasure until the transaction ends, as a foreign key would. Others may share the lock. SQLite
 * needs none: it has one writer at a time.
 * @returns whether all of them still exist
 */
export async function lockIdentitiesShared(
  db: Database,
  trx: Transaction,
  ids: number[],
): Promise<boolean> {
  const { client } = db.dialect;
  if (client === 'sqlite') return true;
  let found = 0;
  for (const chunk of inChunks(ids)) {
    const query = db
      .getConnection(TABLES.identities)
      .transacting(trx)
      .select('id')
      .whereIn('id', chunk)
      .orderBy('id');
    const rows: unknown[] = await (client === 'postgres' ? query.forKeyShare() : query.forShare());
    found += rows.length;
  }
  return found === ids.length;
}
