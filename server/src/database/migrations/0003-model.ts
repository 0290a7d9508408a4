import type { Migration } from './migration';
import { TABLES } from './tables';

/** What the model learned beyond counts: a row a part, as JSON. */
export const modelParts: Migration = {
  name: '0003-model',
  async up(schema) {
    await schema().createTable(TABLES.model, (table) => {
      table.string('part', 32).notNullable().primary();
      table.integer('version').notNullable();
      // Touchpoints received up to then went into it.
      table.bigInteger('learned_until').notNullable();
      table.text('body', 'longtext').notNullable();
    });
  },
};
