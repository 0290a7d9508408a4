import type { Migration } from './migration';
import { TABLES } from './tables';

/** What the model's counts were at the last stop, in pieces: journeys, by the numbers of contacts. */
export const modelSnapshot: Migration = {
  name: '0013-model-snapshot',
  async up(schema) {
    await schema().createTable(TABLES.snapshot, (table) => {
      table.integer('number').notNullable().primary();
      // A blob of MySQL and MariaDB, which takes 65,535 bytes.
      table.binary('bytes').notNullable();
    });
  },
};
