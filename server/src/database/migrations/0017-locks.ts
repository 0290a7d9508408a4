import type { Migration } from './migration';
import { TABLES } from './tables';

/** One row for each thing that one transaction at a time may change: see `lock`. */
export const locks: Migration = {
  name: '0017-locks',
  async up(schema, { rowsOf }) {
    await schema().createTable(TABLES.locks, (table) => {
      table.string('name', 32).notNullable().primary();
    });
    const names = ['experiments', 'jobs', 'rules', 'taxonomy'];
    await rowsOf(TABLES.locks).insert(names.map((name) => ({ name })));
  },
};
