import type { Migration } from './migration';
import { TABLES } from './tables';

/** What an experiment showed, kept once it is over. */
export const experimentResults: Migration = {
  name: '0011-experiment-results',
  async up(schema) {
    await schema().alterTable(TABLES.experiments, (table) => {
      table.text('result');
    });
  },
};
