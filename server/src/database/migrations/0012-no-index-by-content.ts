import type { Migration } from './migration';
import { TABLES } from './tables';

/**
 * What is counted by content is counted in memory now, and an index over content costs as much as all else of a write: each
 * batch changes pages all over it. What remains to be found are touchpoints whose URL fits nothing yet. MariaDB and MySQL
 * know no indexes of some rows only, so the old one goes on finding those there.
 */
export const noIndexByContent: Migration = {
  name: '0012-no-index-by-content',
  async up(schema, { client, connection }) {
    if (client === 'mysql') return;
    const predicate = connection.queryBuilder().whereNotNull('url').whereNull('document_id');
    await schema().alterTable(TABLES.touchpoints, (table) => {
      table.dropIndex(['document_id', 'content_type', 'type'], 'lifecycle_map_touchpoints_content');
      table.index(['id'], 'lifecycle_map_touchpoints_unresolved', { predicate });
    });
  },
};
