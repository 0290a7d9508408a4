import type { Migration } from './migration';
import { TABLES } from './tables';

/** Which arm of an experiment won and was made what everybody gets, and when; null where none was, or that was undone. */
export const adoptedStrategies: Migration = {
  name: '0022-adopted-strategies',
  async up(schema) {
    await schema().alterTable(TABLES.experiments, (table) => {
      table.string('adopted_arm', 10);
      table.bigInteger('adopted_at');
    });
  },
};
