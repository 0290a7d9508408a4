import {
  identitiesOf,
  identityKey,
  valueHash,
  type Identity,
  type IdentityKind,
  type Person,
} from './identity';
import { nextId } from '../database';

/** An identity as stored: where it points now. */
export interface IdentityRow {
  id: number;
  kind: IdentityKind;
  value_hash: string;
  epoch: number;
  contact_id: number;
  first_contact_id: number;
}

/** Two contacts turned out to be one: all identities of the one point to the other. */
export interface Join {
  from: number;
  into: number;
}

/** By which kinds of identities each contact is known. */
export type ContactKinds = Map<number, Set<IdentityKind>>;

/** A stored identity that becomes the current one again. */
export interface Moved {
  row: IdentityRow;
  /** The epoch that it has so far. */
  before: number;
}

export interface IdentityPlan {
  /** The identity that each person's touchpoint is stored under, in the order of the persons. */
  rows: IdentityRow[];
  newContacts: number[];
  /** As they are inserted; joins are applied after. */
  newIdentities: (IdentityRow & { value: string })[];
  /** Stored identities that a device came back to, with the epochs that they get. */
  moved: Moved[];
  /** Stored identities that were current, and no longer are. */
  left: IdentityRow[];
  joins: Join[];
}

/** Of each value the current row: the one with the highest epoch. */
export function currentOf(rows: IdentityRow[]): IdentityRow[] {
  const current = new Map<string, IdentityRow>();
  for (const row of rows) {
    const key = identityKey(row.kind, row.value_hash);
    if (row.epoch >= (current.get(key)?.epoch ?? 0)) current.set(key, row);
  }
  return [...current.values()];
}

/**
 * Decides, person by person in their order, which identities a batch finds, creates and joins.
 *
 * A device joins the contact that it comes with. An address or another tool's id joins the contact that the site knows. Two
 * known contacts are never merged because they share an identity: its history stays with the first, and another row of it, with
 * the next `epoch`, points to the second. Each contact has one row of a device: when the device comes back to somebody, their
 * row gets the next `epoch`. Two of the site's own ids become one contact only by `previousContact`, which only a server may
 * send.
 *
 * @param stored all rows of these identities; of a device that changed hands, there are several
 * @param kinds of the contacts that those rows point to; updated with the plan
 */
export function planIdentities(
  persons: Person[],
  stored: IdentityRow[],
  kinds: ContactKinds,
): IdentityPlan {
  const rows = stored.map((row) => ({ ...row }));
  const current = new Map(
    currentOf(rows).map((row) => [identityKey(row.kind, row.value_hash), row]),
  );
  const before = new Map(current);
  const plan: Pick<IdentityPlan, 'rows' | 'newContacts' | 'joins'> = {
    rows: [],
    newContacts: [],
    joins: [],
  };
  const added: { row: IdentityRow; value: string; contactId: number }[] = [];

  const newContact = (): number => {
    const id = nextId();
    plan.newContacts.push(id);
    return id;
  };

  const kindsOf = (contactId: number): Set<IdentityKind> => {
    const known = kinds.get(contactId) ?? new Set<IdentityKind>();
    kinds.set(contactId, known);
    return known;
  };

  const hold = (row: IdentityRow): void => {
    current.set(identityKey(row.kind, row.value_hash), row);
  };

  const add = ({ kind, value }: Identity, contactId: number, epoch: number): IdentityRow => {
    const row: IdentityRow = {
      id: nextId(),
      kind,
      value_hash: valueHash(value),
      epoch,
      contact_id: contactId,
      first_contact_id: contactId,
    };
    kindsOf(contactId).add(kind);
    rows.push(row);
    hold(row);
    added.push({ row, value, contactId });
    return row;
  };

  const find = ({ kind, value }: Identity): IdentityRow | undefined =>
    current.get(identityKey(kind, valueHash(value)));

  const findOrAdd = (identity: Identity): IdentityRow =>
    find(identity) ?? add(identity, newContact(), 0);

  const join = (from: number, into: number): void => {
    if (from === into) return;
    for (const kind of kindsOf(from)) kindsOf(into).add(kind);
    kinds.delete(from);
    for (const row of rows) if (row.contact_id === from) row.contact_id = into;
    plan.joins.push({ from, into });
  };

  const isKnown = (contactId: number): boolean =>
    [...kindsOf(contactId)].some((kind) => kind !== 'anonymous');

  /** Whether what they share makes one contact of these two. */
  const areOne = (shared: IdentityKind, holder: number, claimant: number): boolean =>
    shared === 'anonymous'
      ? !isKnown(holder)
      : !kindsOf(holder).has('contact') || !kindsOf(claimant).has('contact');

  /** Makes the claimant the holder of what somebody else held, by the row that they have of it, or a new one. */
  const takeOver = (identity: Identity, held: IdentityRow, contactId: number): void => {
    const own = rows.find(
      ({ kind, value_hash, contact_id }) =>
        kind === held.kind && value_hash === held.value_hash && contact_id === contactId,
    );
    if (own === undefined) add(identity, contactId, held.epoch + 1);
    else {
      own.epoch = held.epoch + 1;
      hold(own);
    }
  };

  const attach = (identity: Identity, claimant: IdentityRow): void => {
    const row = find(identity);
    if (row === undefined) add(identity, claimant.contact_id, 0);
    else if (row.contact_id === claimant.contact_id) return;
    else if (!areOne(identity.kind, row.contact_id, claimant.contact_id)) {
      takeOver(identity, row, claimant.contact_id);
    } else if (kindsOf(row.contact_id).has('contact')) join(claimant.contact_id, row.contact_id);
    else join(row.contact_id, claimant.contact_id);
  };

  for (const person of persons) {
    const [identity, ...others] = identitiesOf(person);
    if (identity === undefined) throw new Error('A touchpoint names no person');
    const row = findOrAdd(identity);
    plan.rows.push(row);
    for (const other of others) attach(other, row);
    if (person.previousContact === undefined) continue;
    const previous: Identity = { kind: 'contact', value: person.previousContact };
    const known = find(previous);
    if (known === undefined) add(previous, row.contact_id, 0);
    else join(known.contact_id, row.contact_id);
  }
  const epochs = new Map(stored.map(({ id, epoch }) => [id, epoch]));
  return {
    ...plan,
    newIdentities: added.map(({ row, value, contactId }) => ({
      ...row,
      contact_id: contactId,
      value,
    })),
    moved: rows.flatMap((row) => {
      const epoch = epochs.get(row.id);
      return epoch === undefined || epoch === row.epoch ? [] : [{ row, before: epoch }];
    }),
    left: [...before].filter(([key, row]) => current.get(key) !== row).map(([, row]) => row),
  };
}
