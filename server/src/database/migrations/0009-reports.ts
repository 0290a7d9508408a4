import type { Migration } from './migration';
import { TABLES } from './tables';

/** Reports over all touchpoints, as they were computed last: counts, and nobody's data. */
export const reports: Migration = {
  name: '0009-reports',
  async up(schema) {
    await schema().createTable(TABLES.reports, (table) => {
      table.string('name', 64).notNullable().primary();
      table.integer('version').notNullable();
      table.bigInteger('computed_at').notNullable();
      table.integer('took_ms').notNullable();
      table.text('body', 'longtext').notNullable();
    });
  },
};
