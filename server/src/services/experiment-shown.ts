import type { Core } from '@strapi/strapi';

import { TABLES } from '../migrations/tables';
import { COMPARED } from './experiment-counts';

interface Row {
  experiment_id: string;
  contacts: unknown;
}

/**
 * Contacts that were shown a list of either arm, by the experiment's id. Counted as a result counts them, of all
 * experiments in one query.
 *
 * @param types keys of the touchpoint types by which something is shown
 */
export async function countShown(
  strapi: Core.Strapi,
  types: string[],
): Promise<ReadonlyMap<string, number>> {
  const connection = strapi.db.connection;
  const schema = strapi.db.getSchemaName();
  const tableOf = (table: string): string => (schema ? `${schema}.${table}` : table);

  const people = strapi.db
    .getConnection(TABLES.served)
    .select('experiment_id', 'identity_kind', 'identity_hash')
    .whereIn('arm', COMPARED)
    .groupBy('experiment_id', 'identity_kind', 'identity_hash')
    .havingRaw('count(distinct ??) = 1', ['arm'])
    .as('p');
  const citing = connection
    .select(connection.raw('1'))
    .from(`${tableOf(TABLES.served)} as s`)
    .join(`${tableOf(TABLES.touchpoints)} as t`, 't.recommendation_id', 's.recommendation_id')
    .whereRaw('?? = ??', ['s.experiment_id', 'p.experiment_id'])
    .whereRaw('?? = ??', ['s.identity_hash', 'p.identity_hash'])
    .whereRaw('?? = ??', ['s.identity_kind', 'p.identity_kind'])
    .whereIn('t.type', types)
    .whereRaw('?? < ??', ['t.received_at', 'e.ends_at']);
  const rows: Row[] = await connection
    .select('p.experiment_id')
    .count({ contacts: '*' })
    .from(people)
    .join(`${tableOf(TABLES.experiments)} as e`, 'e.id', 'p.experiment_id')
    .whereExists(citing)
    .groupBy('p.experiment_id');
  return new Map(rows.map(({ experiment_id, contacts }) => [experiment_id, Number(contacts)]));
}
