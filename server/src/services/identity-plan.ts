import { identityKey, identityOf, sha256, type Identity, type Person } from './identity';
import { nextId } from './next-id';

/** An identity as stored: where it points now. */
export interface IdentityRow {
  id: number;
  kind: string;
  value_hash: string;
  epoch: number;
  contact_id: number;
  first_contact_id: number;
}

/** An anonymous contact that turned out to be a known one. */
export interface Join {
  identityId: number;
  from: number;
  into: number;
}

export interface IdentityPlan {
  /** The identity that each person's touchpoint is stored under, in the order of the persons. */
  rows: IdentityRow[];
  newContacts: number[];
  newIdentities: (IdentityRow & { value: string })[];
  joins: Join[];
}

/**
 * Decides, person by person in their order, which identities a batch finds, makes and joins.
 * A device joins the known contact that it comes with. Two known contacts are never merged: when a device that
 * belongs to one comes with another, what was collected stays with the first, and a new row (`epoch`) of the
 * same device points to the second.
 *
 * @param stored the rows of these identities; of a device that changed hands, the newest
 * @param knownContacts ids of those contacts among them that a site knows by an id of its own
 */
export function planIdentities(
  persons: Person[],
  stored: IdentityRow[],
  knownContacts: Iterable<number>,
): IdentityPlan {
  const present = new Map(stored.map((row) => [identityKey(row.kind, row.value_hash), row]));
  const known = new Set(knownContacts);
  const plan: IdentityPlan = { rows: [], newContacts: [], newIdentities: [], joins: [] };

  const newContact = (): number => {
    const id = nextId();
    plan.newContacts.push(id);
    return id;
  };

  const add = ({ kind, value }: Identity, contactId: number, epoch: number): IdentityRow => {
    const row: IdentityRow = {
      id: nextId(),
      kind,
      value_hash: sha256(value),
      epoch,
      contact_id: contactId,
      first_contact_id: contactId,
    };
    if (kind === 'contact') known.add(contactId);
    present.set(identityKey(kind, row.value_hash), row);
    plan.newIdentities.push({ ...row, value });
    return row;
  };

  const find = ({ kind, value }: Identity): IdentityRow | undefined =>
    present.get(identityKey(kind, sha256(value)));

  const findOrAdd = (identity: Identity): IdentityRow =>
    find(identity) ?? add(identity, newContact(), 0);

  const attachDevice = (device: Identity, contactId: number): void => {
    const row = find(device);
    if (row === undefined) add(device, contactId, 0);
    else if (row.contact_id === contactId) return;
    else if (known.has(row.contact_id)) add(device, contactId, row.epoch + 1);
    else {
      plan.joins.push({ identityId: row.id, from: row.contact_id, into: contactId });
      row.contact_id = contactId;
    }
  };

  for (const person of persons) {
    const identity = identityOf(person);
    if (identity === null)
      throw new Error('A touchpoint names neither a contact nor an anonymousId');
    const row = findOrAdd(identity);
    plan.rows.push(row);
    if (identity.kind === 'contact' && person.anonymousId !== undefined) {
      attachDevice({ kind: 'anonymous', value: person.anonymousId }, row.contact_id);
    }
  }
  return plan;
}
