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

export interface IdentityPlan {
  /** The identity that each person's touchpoint is stored under, in the order of the persons. */
  rows: IdentityRow[];
  newContacts: number[];
  /** As they are inserted; joins are applied after. */
  newIdentities: (IdentityRow & { value: string })[];
  joins: Join[];
}

/**
 * Decides, person by person in their order, which identities a batch finds, creates and joins.
 *
 * A device joins the contact that it comes with. An address or another tool's id joins the contact that the site knows. Two
 * known contacts are never merged because they share an identity: its history stays with the first, and a new row of it, with
 * the next `epoch`, points to the second. Two of the site's own ids become one contact only by `previousContact`, which only
 * a server may send.
 *
 * @param stored the rows of these identities; of a device that changed hands, the newest
 * @param kinds of the contacts that those rows point to; updated with the plan
 */
export function planIdentities(
  persons: Person[],
  stored: IdentityRow[],
  kinds: ContactKinds,
): IdentityPlan {
  const present = new Map(stored.map((row) => [identityKey(row.kind, row.value_hash), { ...row }]));
  const plan: IdentityPlan = { rows: [], newContacts: [], newIdentities: [], joins: [] };

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
    present.set(identityKey(kind, row.value_hash), row);
    plan.newIdentities.push({ ...row, value });
    return row;
  };

  const find = ({ kind, value }: Identity): IdentityRow | undefined =>
    present.get(identityKey(kind, valueHash(value)));

  const findOrAdd = (identity: Identity): IdentityRow =>
    find(identity) ?? add(identity, newContact(), 0);

  const join = (from: number, into: number): void => {
    if (from === into) return;
    for (const kind of kindsOf(from)) kindsOf(into).add(kind);
    kinds.delete(from);
    for (const row of present.values()) if (row.contact_id === from) row.contact_id = into;
    plan.joins.push({ from, into });
  };

  const isKnown = (contactId: number): boolean =>
    [...kindsOf(contactId)].some((kind) => kind !== 'anonymous');

  /** Whether what they share makes one contact of these two. */
  const areOne = (shared: IdentityKind, holder: number, claimant: number): boolean =>
    shared === 'anonymous'
      ? !isKnown(holder)
      : !kindsOf(holder).has('contact') || !kindsOf(claimant).has('contact');

  const attach = (identity: Identity, claimant: IdentityRow): void => {
    const row = find(identity);
    if (row === undefined) add(identity, claimant.contact_id, 0);
    else if (row.contact_id === claimant.contact_id) return;
    else if (!areOne(identity.kind, row.contact_id, claimant.contact_id)) {
      add(identity, claimant.contact_id, row.epoch + 1);
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
  return plan;
}
