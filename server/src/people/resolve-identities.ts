import { type Transaction, TABLES, inChunks, insertRows } from '../database';
import type { Database } from '../strapi';
import { identitiesOf, identityKey, valueHash, type IdentityKind, type Person } from './identity';
import {
  planIdentities,
  type ContactKinds,
  type IdentityPlan,
  type IdentityRow,
} from './identity-plan';
import { lockContacts, lockIdentitiesShared } from './locks';
import { readIdentities } from './read-identities';

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

/** Whether any of the persons has ids that do not belong to one contact yet. */
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

/** Existing contacts whose identities a plan changes. */
function changedContacts({ newContacts, newIdentities, joins }: IdentityPlan): number[] {
  const changed = new Set([
    ...joins.flatMap(({ from, into }) => [from, into]),
    ...newIdentities.map(({ contact_id }) => contact_id),
  ]);
  for (const id of newContacts) changed.delete(id);
  return [...changed];
}

/** Existing identities that a plan uses. */
function existingIds({ rows, newIdentities }: IdentityPlan): number[] {
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
 * Finds, creates and joins the identities of a batch. Must run in the transaction that inserts its touchpoints, inside
 * `retryOnConflict`: another instance may create the same identity at the same time. It plans again after each lock, because
 * another transaction may just have joined the same contacts.
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
    const unlocked = changedContacts(plan).filter((id) => !locked.has(id));
    if (unlocked.length === 0) {
      // One was erased since it was read. It becomes a new identity.
      if (!(await lockIdentitiesShared(db, trx, existingIds(plan)))) continue;
      await write(db, trx, plan, now);
      return plan;
    }
    await lockContacts(db, trx, unlocked);
    for (const id of unlocked) locked.add(id);
  }
}
