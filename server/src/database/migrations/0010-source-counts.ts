import type { Migration } from './migration';
import { TABLES } from './tables';

/** What came from where, by the minute, and what last went wrong: nothing of anybody. */
export const sourceCounts: Migration = {
  name: '0010-source-counts',
  async up(schema) {
    await schema().createTable(TABLES.sourceCounts, (table) => {
      table.bigInteger('minute').notNullable();
      table.string('source', 32).notNullable();
      table.string('outcome', 16).notNullable();
      // Empty where the outcome has no reasons.
      table.string('reason', 32).notNullable();
      table.bigInteger('amount').notNullable();
      table.bigInteger('last_at').notNullable();
      table.primary(['minute', 'source', 'outcome', 'reason']);
    });

    await schema().createTable(TABLES.sourceErrors, (table) => {
      table.string('source', 32).notNullable().primary();
      table.bigInteger('at').notNullable();
      table.string('message', 500).notNullable();
    });
  },
};
