import type { ArmCounts } from '../../../plugin/experiments/experiment-result';
import { TABLES } from '../database';
import type { Database } from '../strapi';

interface CountRow {
  arm: string;
  contacts: unknown;
}

/** Contacts of an experiment, counted by the lists that their touchpoints cite. */
export interface ExperimentCounts {
  counts: ArmCounts;
  /** Contacts with lists of both arms. They are counted in neither. */
  crossed: number;
  erased: number;
}

interface Asked {
  id: string;
  startedAt: number;
  endsAt: number;
  outcomes: string[];
  /** Keys of the touchpoint types by which something is shown. */
  shown: string[];
}

const COMPARED = ['control', 'treatment'];

/** Counts in the database. Touchpoints cite a list by its id, and a list names its contact. */
export async function countExperiment(
  db: Database,
  { id, startedAt, endsAt, outcomes, shown }: Asked,
): Promise<ExperimentCounts> {
  const connection = db.connection;
  const schema = db.getSchemaName();
  const tableOf = (table: string): string => (schema ? `${schema}.${table}` : table);

  /** Contacts who were served lists of this experiment, with the number of arms. */
  const people = () =>
    db
      .getConnection(TABLES.served)
      .select('identity_kind', 'identity_hash')
      .min({ arm: 'arm' })
      .countDistinct({ arms: 'arm' })
      .where({ experiment_id: id })
      .whereIn('arm', COMPARED)
      .groupBy('identity_kind', 'identity_hash');

  /** Contacts with a touchpoint of one of the types that cites a list of theirs. */
  const citing = (types: string[], alias: string) =>
    connection
      .select(connection.raw('1'))
      .from(`${tableOf(TABLES.served)} as ${alias}`)
      .join(`${tableOf(TABLES.touchpoints)} as t${alias}`, (join) => {
        join.on(`t${alias}.recommendation_id`, `${alias}.recommendation_id`);
      })
      .where(`${alias}.experiment_id`, id)
      .whereRaw('?? = ??', [`${alias}.identity_hash`, 'p.identity_hash'])
      .whereRaw('?? = ??', [`${alias}.identity_kind`, 'p.identity_kind'])
      .whereIn(`t${alias}.type`, types)
      .where(`t${alias}.received_at`, '<', endsAt);

  const count = async (isConverted: boolean): Promise<Map<string, number>> => {
    const query = connection
      .select('p.arm')
      .count({ contacts: '*' })
      .from(people().as('p'))
      .where('p.arms', 1)
      .whereExists(citing(shown, 's'))
      .groupBy('p.arm');
    const rows: CountRow[] = await (isConverted ? query.whereExists(citing(outcomes, 'o')) : query);
    return new Map(rows.map(({ arm, contacts }) => [arm, Number(contacts)]));
  };

  const contacts = await count(false);
  const converted = await count(true);
  const [crossed] = (await connection
    .count({ people: '*' })
    .from(people().as('p'))
    .where('p.arms', '>', 1)) as unknown as { people: unknown }[];
  const [erased] = (await db
    .getConnection(TABLES.erasures)
    .count({ people: '*' })
    .where('erased_at', '>=', startedAt)) as unknown as { people: unknown }[];
  const countsOf = (arm: string) => ({
    contacts: contacts.get(arm) ?? 0,
    converted: converted.get(arm) ?? 0,
  });
  return {
    counts: { control: countsOf('control'), treatment: countsOf('treatment') },
    crossed: Number(crossed?.people ?? 0),
    erased: Number(erased?.people ?? 0),
  };
}
