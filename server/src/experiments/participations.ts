import type { Arm } from '../../../plugin/experiments/assign-arm';
import type { Participation } from '../../../plugin/experiments/people';
import { TABLES } from '../database';
import { identitiesOf, identityKey, readIdentities, valueHash, type Person } from '../people';
import type { Database } from '../strapi';
import {
  keyedOf,
  keyOf,
  keyOfRow,
  type HeldIdentity as Held,
  type Keyed,
  type ParticipationRow as Row,
} from './participation-rows';
import { contactsOf, type Entrant } from './participants-contacts';

/** Rows that are read at once. */
const PAGE = 5_000;

interface StoredIdentity {
  kind: string;
  value_hash: string;
  epoch: unknown;
}

interface Holding extends Held {
  identityId: number | null;
  contactId: number | null;
}

const heldOf = ({ kind, value_hash, epoch }: StoredIdentity): Held => ({
  kind,
  value_hash,
  epoch: Number(epoch),
});

const entrantOf = (row: Row): Entrant & { arm: Arm } => ({
  identityId: row.identity_id === null ? null : Number(row.identity_id),
  key: keyOfRow(row),
  arm: row.arm,
  firstAt: Number(row.first_at),
});

/** The ids that a person comes with, the one that identifies them best first, and whose they are so far. */
async function readOwn(db: Database, person: Person): Promise<Holding[]> {
  const own = identitiesOf(person).map(({ kind, value }) => ({
    kind,
    value_hash: valueHash(value),
  }));
  const stored = await readIdentities(
    db,
    own.map(({ value_hash }) => value_hash),
  );
  const rows = new Map(stored.map((row) => [identityKey(row.kind, row.value_hash), row]));
  return own.map((identity) => {
    const row = rows.get(identityKey(identity.kind, identity.value_hash));
    return {
      ...identity,
      epoch: row?.epoch ?? 0,
      identityId: row?.id ?? null,
      contactId: row?.contact_id ?? null,
    };
  });
}

/** All ids of some contacts, by contact. */
async function readHeld(db: Database, contactIds: number[]): Promise<Map<number, Held[]>> {
  const held = new Map<number, Held[]>();
  if (contactIds.length === 0) return held;
  const rows: (StoredIdentity & { contact_id: unknown })[] = await db
    .getConnection(TABLES.identities)
    .select('contact_id', 'kind', 'value_hash', 'epoch')
    .whereIn('contact_id', contactIds);
  for (const row of rows) {
    const id = Number(row.contact_id);
    held.set(id, [...(held.get(id) ?? []), heldOf(row)]);
  }
  return held;
}

/** The rows of any of these ids in an experiment, the earliest first. */
async function readRows(
  db: Database,
  keyed: Keyed,
  experimentId: string,
  own: Held[],
): Promise<Row[]> {
  const ids = own.map((id) => keyedOf(id, keyed));
  const keys = new Set(ids.map(keyOf));
  const rows: Row[] = await db
    .getConnection(TABLES.experimentPeople)
    .select('*')
    .where({ experiment_id: experimentId })
    .whereIn('identity_hash', [...new Set(ids.map(({ value_hash }) => value_hash))])
    .orderBy(['first_at', 'id']);
  return rows.filter((row) => keys.has(keyOfRow(row)));
}

/** Ids under which a person may have been served before: their contact's, and their device's where nobody else owns it. */
async function readSame(db: Database, own: Holding[]): Promise<{ contact: Held[]; all: Held[] }> {
  const known = own.filter(({ kind }) => kind !== 'anonymous');
  const naming = known.length > 0 ? known : own;
  const holder = naming.find(({ contactId }) => contactId !== null)?.contactId ?? null;
  const contactIds = [...new Set(own.flatMap(({ contactId }) => contactId ?? []))];
  const held = await readHeld(db, contactIds);
  const [best] = own;
  const contact = holder === null ? [] : (held.get(holder) ?? []);
  const nobodys = [...held.values()].filter((ids) => ids.every(({ kind }) => kind === 'anonymous'));
  const untouched = own.filter(({ contactId }) => contactId === null);
  return {
    contact: [...contact, ...(best === undefined ? [] : [best])],
    all: [...contact, ...nobodys.flat(), ...untouched],
  };
}

/** Who is in which arm of which experiment. */
export const createParticipations = (db: Database, keyed: Keyed) => {
  const table = () => db.getConnection(TABLES.experimentPeople);

  return {
    /**
     * The arm that a person is in, by any id of theirs; else the one given, which they are in from now on.
     * @param isEntering false to look only
     */
    async armOf(
      experimentId: string,
      person: Person,
      assigned: Arm,
      isEntering: boolean,
    ): Promise<Arm> {
      const own = await readOwn(db, person);
      const same = await readSame(db, own);
      const rows = await readRows(db, keyed, experimentId, same.all);
      const arm = rows[0]?.arm ?? assigned;
      const contactKeys = new Set(same.contact.map((held) => keyOf(keyedOf(held, keyed))));
      const [best] = own;
      if (!isEntering || best === undefined || rows.some((row) => contactKeys.has(keyOfRow(row)))) {
        return arm;
      }
      await table()
        .insert({
          experiment_id: experimentId,
          identity_kind: best.kind,
          identity_hash: keyed(best.value_hash),
          identity_epoch: best.epoch,
          identity_id: best.identityId,
          arm,
          first_at: Date.now(),
        })
        .onConflict(['experiment_id', 'identity_hash', 'identity_kind', 'identity_epoch'])
        .ignore();
      return arm;
    },

    /** Everybody in an experiment. */
    async read(experimentId: string): Promise<Participation[]> {
      const found: (Entrant & { arm: Arm })[] = [];
      for (let after = 0; ;) {
        const rows: Row[] = await table()
          .select('*')
          .where({ experiment_id: experimentId })
          .where('id', '>', after)
          .orderBy('id')
          .limit(PAGE);
        found.push(...rows.map(entrantOf));
        const last = rows.at(-1);
        if (last === undefined || rows.length < PAGE) break;
        after = Number(last.id);
      }
      const keyOfIdentity = (held: Held): string => keyOf(keyedOf(held, keyed));
      const contactOf = await contactsOf({ db, keyOf: keyOfIdentity }, found);
      return found.map((entrant) => ({
        contactId: contactOf(entrant),
        arm: entrant.arm,
        firstAt: entrant.firstAt,
      }));
    },

    /** Removes who was in an experiment. */
    async drop(experimentId: string): Promise<void> {
      await table().where({ experiment_id: experimentId }).delete();
    },
  };
};
