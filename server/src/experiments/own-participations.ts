import type { Arm } from '../../../plugin/experiments/assign-arm';
import { TABLES, inChunks, readByValues, type Transaction } from '../database';
import type { Database } from '../strapi';
import {
  keyedOf,
  keyOf,
  keyOfRow,
  type HeldIdentity,
  type Keyed,
  type ParticipationRow,
} from './participation-rows';

/** An experiment that a contact is in. */
interface OwnParticipation {
  id: number;
  experimentId: string;
  arm: Arm;
  firstAt: number;
}

/** The experiments that the holder of these ids is in. @param identities by their plain hashes */
export async function readParticipationsOf(
  db: Database,
  keyed: Keyed,
  identities: HeldIdentity[],
  trx?: Transaction,
): Promise<OwnParticipation[]> {
  const ids = identities.map((identity) => keyedOf(identity, keyed));
  const keys = new Set(ids.map(keyOf));
  const rows = await readByValues<ParticipationRow>(
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
      values: [...new Set(ids.map(({ value_hash }) => value_hash))],
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
  keyed: Keyed,
  identities: HeldIdentity[],
  trx: Transaction,
): Promise<number> {
  const rows = await readParticipationsOf(db, keyed, identities, trx);
  for (const chunk of inChunks(rows.map(({ id }) => id))) {
    await db.getConnection(TABLES.experimentPeople).transacting(trx).whereIn('id', chunk).delete();
  }
  return rows.length;
}
