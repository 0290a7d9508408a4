import type { Arm } from '../../../plugin/experiments/assign-arm';
import type { Participation } from '../../../plugin/experiments/people';
import { TABLES, inChunks, readByValues, type Transaction } from '../database';
import { identitiesOf, identityKey, readIdentities, valueHash, type Person } from '../people';
import type { Database } from '../strapi';

/** Rows that are read at once. */
const PAGE = 5_000;

/** An id, with the holder that it has where a device is shared. */
export interface HeldIdentity {
  kind: string;
  value_hash: string;
  epoch: number;
}

type Held = HeldIdentity;

interface StoredIdentity {
  kind: string;
  value_hash: string;
  epoch: unknown;
}

interface Holding extends Held {
  contactId: number | null;
}

interface Row {
  id: unknown;
  experiment_id: string;
  identity_kind: string;
  identity_hash: string;
  identity_epoch: unknown;
  arm: Arm;
  first_at: unknown;
}

const keyOf = ({ kind, value_hash, epoch }: Held): string => `${kind}/${value_hash}/${epoch}`;

const keyOfRow = (row: Row): string =>
  keyOf({
    kind: row.identity_kind,
    value_hash: row.identity_hash,
    epoch: Number(row.identity_epoch),
  });

const heldOf = ({ kind, value_hash, epoch }: StoredIdentity): Held => ({
  kind,
  value_hash,
  epoch: Number(epoch),
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
    return { ...identity, epoch: row?.epoch ?? 0, contactId: row?.contact_id ?? null };
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
async function readRows(db: Database, experimentId: string, ids: Held[]): Promise<Row[]> {
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
export const createParticipations = (db: Database) => {
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
      const rows = await readRows(db, experimentId, same.all);
      const arm = rows[0]?.arm ?? assigned;
      const contactKeys = new Set(same.contact.map(keyOf));
      const [best] = own;
      if (!isEntering || best === undefined || rows.some((row) => contactKeys.has(keyOfRow(row)))) {
        return arm;
      }
      await table()
        .insert({
          experiment_id: experimentId,
          identity_kind: best.kind,
          identity_hash: best.value_hash,
          identity_epoch: best.epoch,
          arm,
          first_at: Date.now(),
        })
        .onConflict(['experiment_id', 'identity_hash', 'identity_kind', 'identity_epoch'])
        .ignore();
      return arm;
    },

    /** Everybody in an experiment. */
    async read(experimentId: string): Promise<Participation[]> {
      const found: Participation[] = [];
      for (let after = 0; ;) {
        const rows: Row[] = await table()
          .select('*')
          .where({ experiment_id: experimentId })
          .where('id', '>', after)
          .orderBy('id')
          .limit(PAGE);
        const last = rows.at(-1);
        if (last === undefined) return found;
        after = Number(last.id);
        const holders = await readByValues<StoredIdentity & { contact_id: unknown }>(db, {
          table: TABLES.identities,
          columns: ['kind', 'value_hash', 'epoch', 'contact_id'],
          column: 'value_hash',
          values: [...new Set(rows.map(({ identity_hash }) => identity_hash))],
        });
        const contacts = new Map(
          holders.map((row) => [keyOf(heldOf(row)), Number(row.contact_id)]),
        );
        for (const row of rows) {
          const contactId = contacts.get(keyOfRow(row)) ?? null;
          found.push({ contactId, arm: row.arm, firstAt: Number(row.first_at) });
        }
      }
    },

    /** Removes who was in an experiment. */
    async drop(experimentId: string): Promise<void> {
      await table().where({ experiment_id: experimentId }).delete();
    },
  };
};

/** An experiment that a contact is in. */
interface ParticipationRow {
  id: number;
  experimentId: string;
  arm: Arm;
  firstAt: number;
}

/** The experiments that the holder of these ids is in. */
export async function readParticipationsOf(
  db: Database,
  identities: HeldIdentity[],
  trx?: Transaction,
): Promise<ParticipationRow[]> {
  const keys = new Set(identities.map(keyOf));
  const rows = await readByValues<Row>(
    db,
    {
      table: TABLES.experimentPeople,
      columns: [
        'id',
        'experiment_id',
        'identity_kind',
        'identity_hash',
        'identity_epoch',
        'arm',
        'first_at',
      ],
      column: 'identity_hash',
      values: [...new Set(identities.map(({ value_hash }) => value_hash))],
    },
    trx,
  );
  return rows
    .filter((row) => keys.has(keyOfRow(row)))
    .map((row) => ({
      id: Number(row.id),
      experimentId: row.experiment_id,
      arm: row.arm,
      firstAt: Number(row.first_at),
    }));
}

/** Takes the holder of these ids out of all experiments. @returns how many they were in */
export async function removeParticipationsOf(
  db: Database,
  identities: HeldIdentity[],
  trx: Transaction,
): Promise<number> {
  const rows = await readParticipationsOf(db, identities, trx);
  for (const chunk of inChunks(rows.map(({ id }) => id))) {
    await db.getConnection(TABLES.experimentPeople).transacting(trx).whereIn('id', chunk).delete();
  }
  return rows.length;
}
