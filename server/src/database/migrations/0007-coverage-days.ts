import type { Migration } from './migration';
import { TABLES } from './tables';

/**
 * The coverage of each UTC day: a row a cell of stages by intents that holds anything, for each type and locale; and
 * the contacts of a cell in a row without type and locale. One without anything says that the day was taken.
 */
export const coverageDays: Migration = {
  name: '0007-coverage-days',
  async up(schema) {
    await schema().createTable(TABLES.coverageDays, (table) => {
      table.specificType('day', 'char(10)').notNullable();
      table.string('content_type', 200).notNullable();
      table.string('locale', 32).notNullable();
      table.string('stage', 100).notNullable();
      table.string('intent', 100).notNullable();
      table.integer('total').notNullable();
      table.integer('published').notNullable();
      table.integer('stale').notNullable();
      table.integer('stale_published').notNullable();
      table.integer('demand').notNullable();
      table.integer('exhausted').notNullable();
      table.primary(['day', 'content_type', 'locale', 'stage', 'intent']);
    });
  },
};
