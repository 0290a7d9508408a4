import { type Transaction, TABLES, inChunks, insertRows, readByValues } from '../database';
import type { Database } from '../strapi';
import { identitiesOf, identityKey, valueHash, type IdentityKind, type Person } from './identity';
import {
  planIdentities,
  type ContactKinds,
  type IdentityPlan,
  type IdentityRow,
} from './identity-plan';

const numbersOf = (row: IdentityRow): IdentityRow => ({
  ...row,
  id: Number(row.id),
  epoch: Number(row.epoch),
  contact_id: Number(row.contact_id),
  first_contact_id: Number(row.first_contact_id),
});

/** The stored rows of these identity values; of one that changed hands, the row of its present holder. */
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

async function readKinds(
  db: Database,
  trx: Transaction,
  rows: IdentityRow[],
): Promise<ContactKinds> {
  const kinds: ContactKinds = new Map();
  for (const chunk of inChunks([...new Set(rows.map(({ contact_id }) => contact_id))])) {
    const found: { contact_id: unknown; kind: IdentityKind }[] = await db
      .getConnection(TABLES.identities)
      .transacting(trx)
      .distinct('contact_id', 'kind')
      .whereIn('contact_id', chunk);
    for (const { contact_id, kind } of found) {
      const id = Number(contact_id);
      kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
    }
  }
  return kinds;
}

/** Whether any of the persons brings ids together that do not belong to one contact already. */
function mayJoin(persons: Person[], stored: IdentityRow[]): boolean {
  const holders = new Map(
    stored.map((row) => [identityKey(row.kind, row.value_hash), row.contact_id]),
  );
  return persons.some((person) => {
    if (person.previousContact !== undefined) return true;
    const [first, ...others] = identitiesOf(person).map(({ kind, value }) =>
      holders.get(identityKey(kind, valueHash(value))),
    );
    return others.some((holder) => holder === undefined || holder !== first);
  });
}

/** Contacts that were there before, and that a plan changes: they lose, win or get an identity. */
function touchedContacts({ newContacts, newIdentities, joins }: IdentityPlan): number[] {
  const touched = new Set([
    ...joins.flatMap(({ from, into }) => [from, into]),
    ...newIdentities.map(({ contact_id }) => contact_id),
  ]);
  for (const id of newContacts) touched.delete(id);
  return [...touched];
}

/** Keeps others from changing these contacts until the transaction ends. In one order, against deadlocks. */
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

/** Keeps others from giving touchpoints to identities of these contacts until the transaction ends. */
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
 * Keeps identities from being erased until the transaction ends, as a foreign key would: others may hold them, too.
 * SQLite has one writer at a time.
 * @returns whether all of them are there still
 */
async function holdIdentities(db: Database, trx: Transaction, ids: number[]): Promise<boolean> {
  const { client } = db.dialect;
  if (client === 'sqlite') return true;
  let held = 0;
  for (const chunk of inChunks(ids)) {
    const query = db
      .getConnection(TABLES.identities)
      .transacting(trx)
      .select('id')
      .whereIn('id', chunk)
      .orderBy('id');
    const rows: unknown[] = await (client === 'postgres' ? query.forKeyShare() : query.forShare());
    held += rows.length;
  }
  return held === ids.length;
}

/** Identities of a plan that were there before. */
function storedIds({ rows, newIdentities }: IdentityPlan): number[] {
  const made = new Set(newIdentities.map(({ id }) => id));
  return [...new Set(rows.map(({ id }) => id))]
    .filter((id) => !made.has(id))
    .sort((left, right) => left - right);
}

async function write(
  db: Database,
  trx: Transaction,
  plan: IdentityPlan,
  now: number,
): Promise<void> {
  const left = new Set(plan.joins.map(({ from }) => from));
  const contacts = plan.newContacts
    .filter((id) => !left.has(id))
    .map((id) => ({ id, created_at: now }));
  await insertRows(db, TABLES.contacts, contacts, trx);
  const identities = plan.newIdentities.map((row) => ({ ...row, created_at: now }));
  await insertRows(db, TABLES.identities, identities, trx);
  for (const { from, into } of plan.joins) {
    await db
      .getConnection(TABLES.identities)
      .transacting(trx)
      .where({ contact_id: from })
      .update({ contact_id: into, joined_at: now });
  }
}

/**
 * Finds, makes and joins the identities of a batch. Must run in the transaction that inserts its touchpoints,
 * inside `retryOnConflict`: another instance may make the same identity at the same time. What it decides of
 * contacts that exist, it decides anew once it has locked them: another transaction may just have joined them.
 */
export async function resolveIdentities(
  db: Database,
  trx: Transaction,
  persons: Person[],
  now: number,
): Promise<IdentityPlan> {
  const values = persons.flatMap((person) => [
    ...identitiesOf(person).map(({ value }) => value),
    ...(person.previousContact === undefined ? [] : [person.previousContact]),
  ]);
  const hashes = [...new Set(values)].map(valueHash);
  const locked = new Set<number>();
  for (;;) {
    const stored = await readIdentities(db, hashes, trx);
    const kinds: ContactKinds = mayJoin(persons, stored)
      ? await readKinds(db, trx, stored)
      : new Map();
    const plan = planIdentities(persons, stored, kinds);
    const unlocked = touchedContacts(plan).filter((id) => !locked.has(id));
    if (unlocked.length === 0) {
      // Erased since they were read: whoever it was is somebody new.
      if (!(await holdIdentities(db, trx, storedIds(plan)))) continue;
      await write(db, trx, plan, now);
      return plan;
    }
    await lockContacts(db, trx, unlocked);
    for (const id of unlocked) locked.add(id);
  }
}
