import type { Migration } from './migration';
import { TABLES } from './tables';

/**
 * Who is in an experiment, by the ids that asked for lists, until its result is counted. Experiments that run while this
 * is installed know it from the lists that they served.
 */
export const experimentPeople: Migration = {
  name: '0016-experiment-people',
  async up(schema, { rowsOf }) {
    await schema().createTable(TABLES.experimentPeople, (table) => {
      table.bigIncrements('id');
      table.string('experiment_id', 36).notNullable();
      table.string('identity_kind', 16).notNullable();
      table.specificType('identity_hash', 'char(64)').notNullable();
      // Which holder of a shared device it was.
      table.integer('identity_epoch').notNullable();
      table.string('arm', 10).notNullable();
      table.bigInteger('first_at').notNullable();
      table.unique(['experiment_id', 'identity_hash', 'identity_kind', 'identity_epoch'], {
        indexName: 'lifecycle_map_experiment_people_unique',
      });
      table.index(['identity_hash'], 'lifecycle_map_experiment_people_identity');
    });
    const served = rowsOf(TABLES.served)
      .select('experiment_id', 'identity_kind', 'identity_hash', 'arm')
      .min({ first_at: 'served_at' })
      .whereIn('experiment_id', rowsOf(TABLES.experiments).select('id').whereNull('result'))
      .groupBy('experiment_id', 'identity_kind', 'identity_hash', 'arm');
    const rows = (await served) as unknown as Record<string, string | number>[];
    for (const row of rows) {
      await rowsOf(TABLES.experimentPeople).insert({ ...row, identity_epoch: 0 });
    }
  },
};
