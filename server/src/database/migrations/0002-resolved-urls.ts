import type { Migration } from './migration';
import { TABLES } from './tables';

/** When a touchpoint's URL was resolved after it had been stored: other instances learn of it by this. */
export const resolvedUrls: Migration = {
  name: '0002-resolved-urls',
  async up(schema) {
    await schema().alterTable(TABLES.touchpoints, (table) => {
      table.bigInteger('resolved_at').index('lifecycle_map_touchpoints_resolved');
    });
  },
};
