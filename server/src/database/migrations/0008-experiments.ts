import type { Migration } from './migration';
import { TABLES } from './tables';

/** What is tried on this site's contacts, who are never transferred, and which lists were served for it. */
export const experiments: Migration = {
  name: '0008-experiments',
  async up(schema) {
    await schema().createTable(TABLES.experiments, (table) => {
      table.string('id', 36).notNullable().primary();
      table.text('definition').notNullable();
      table.bigInteger('started_at').notNullable();
      table.bigInteger('ends_at').notNullable();
      table.bigInteger('stopped_at');
    });

    await schema().alterTable(TABLES.served, (table) => {
      table.string('experiment_id', 36);
      table.string('arm', 10);
      table.index(['experiment_id', 'arm'], 'lifecycle_map_served_experiment');
    });
    await schema().alterTable(TABLES.touchpoints, (table) => {
      table.index(['recommendation_id'], 'lifecycle_map_touchpoints_cited');
    });
  },
};
