import { type Transaction, TABLES, inChunks, insertRows } from '../database';
import type { Database } from '../strapi';
import { identitiesOf, identityKey, valueHash, type IdentityKind, type Person } from './identity';
import {
  currentOf,
  planIdentities,
  type ContactKinds,
  type IdentityPlan,
  type IdentityRow,
  type Moved,
} from './identity-plan';
import { keepLists } from './keep-lists';
import { lockContacts, lockIdentitiesShared, lockValues } from './locks';
import { readIdentityRows } from './read-identities';

/** Makes of a plain hash the one by which an id is known where it is not stored. */
type Keyed = (hash: string) => string;

interface Resolving {
  /** Whom the touchpoints of the batch are about, in their order. */
  persons: Person[];
  /** Milliseconds since 1970. */
  now: number;
  keyed: Keyed;
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

/** Existing identities that a plan uses, and that are not locked yet. */
function unlockedIds({ rows, newIdentities }: IdentityPlan, locked: ReadonlySet<number>): number[] {
  const made = new Set(newIdentities.map(({ id }) => id));
  return [...new Set(rows.map(({ id }) => id))]
    .filter((id) => !made.has(id) && !locked.has(id))
    .sort((left, right) => left - right);
}

/** Always in the same order: two transactions that insert the same values wait for each other. */
const inOrder = <Row extends Pick<IdentityRow, 'value_hash' | 'kind' | 'epoch'>>(
  rows: Row[],
): Row[] =>
  rows
    .map((row): [string, Row] => [identityKey(row.kind, row.value_hash), row])
    .sort(([left, { epoch }], [right, other]) =>
      left === right ? epoch - other.epoch : left < right ? -1 : 1,
    )
    .map(([, row]) => row);

/** Experiments know a device by its epoch, too. */
async function move(db: Database, trx: Transaction, { row, before }: Moved): Promise<void> {
  const { id, kind, value_hash, epoch } = row;
  await db.getConnection(TABLES.identities).transacting(trx).where({ id }).update({ epoch });
  await db
    .getConnection(TABLES.experimentPeople)
    .transacting(trx)
    .where({ identity_hash: value_hash, identity_kind: kind, identity_epoch: before })
    .update({ identity_epoch: epoch });
}

interface Writing {
  plan: IdentityPlan;
  now: number;
  keyed: Keyed;
}

async function write(db: Database, trx: Transaction, { plan, now, keyed }: Writing): Promise<void> {
  const left = new Set(plan.joins.map(({ from }) => from));
  const contacts = plan.newContacts
    .filter((id) => !left.has(id))
    .map((id) => ({ id, created_at: now }));
  await insertRows(db, TABLES.contacts, contacts, trx);
  const identities = inOrder(plan.newIdentities).map((row) => ({ ...row, created_at: now }));
  await insertRows(db, TABLES.identities, identities, trx);
  for (const moved of plan.moved) await move(db, trx, moved);
  for (const { from, into } of plan.joins) {
    await db
      .getConnection(TABLES.identities)
      .transacting(trx)
      .where({ contact_id: from })
      .update({ contact_id: into, joined_at: now });
  }
  await keepLists(db, trx, { left: plan.left, keyed });
}

/**
 * Finds, creates and joins the identities of a batch. Must run in the transaction that inserts its touchpoints, inside
 * `retryOnConflict`: another instance may create the same identity at the same time. It plans again after each lock, because
 * another transaction may just have joined the same contacts. Identities are locked before contacts, and both before
 * anything is inserted, so that transactions about the same people wait for each other rather than deadlock.
 */
export async function resolveIdentities(
  db: Database,
  trx: Transaction,
  { persons, now, keyed }: Resolving,
): Promise<IdentityPlan> {
  const values = persons.flatMap((person) => [
    ...identitiesOf(person).map(({ value }) => value),
    ...(person.previousContact === undefined ? [] : [person.previousContact]),
  ]);
  const hashes = [...new Set(values)].map(valueHash);
  const lockedContacts = new Set<number>();
  let lockedIdentities: Set<number> | null = null;
  for (;;) {
    const stored = await readIdentityRows(db, hashes, trx);
    const current = currentOf(stored);
    const joins = mayJoin(persons, current);
    if (joins && stored.length > 0 && lockedIdentities === null) {
      lockedIdentities = await lockValues(db, trx, hashes);
      continue;
    }
    const kinds: ContactKinds = joins ? await readKinds(db, trx, current) : new Map();
    const plan = planIdentities(persons, stored, kinds);
    const unlocked = changedContacts(plan).filter((id) => !lockedContacts.has(id));
    if (unlocked.length === 0) {
      // One was erased since it was read. It becomes a new identity.
      const used = unlockedIds(plan, lockedIdentities ?? new Set());
      if (!(await lockIdentitiesShared(db, trx, used))) continue;
      await write(db, trx, { plan, now, keyed });
      return plan;
    }
    await lockContacts(db, trx, unlocked);
    for (const id of unlocked) lockedContacts.add(id);
  }
}
