import type { Migration } from './migration';
import { TABLES } from './tables';

/** What served lists name, once each: a list then holds a few small numbers in place of addresses. */
export const servedNames: Migration = {
  name: '0018-served-names',
  async up(schema, { client }) {
    await schema().createTable(TABLES.servedNames, (table) => {
      table.increments('id');
      table.string('content_type', 200).notNullable();
      table.string('document_id', 64).notNullable();
      // '' for a type without locales.
      table.string('locale', 32).notNullable();
      table.unique(['content_type', 'document_id', 'locale'], {
        indexName: 'lifecycle_map_served_names_unique',
      });
      // As the other databases compare: byte for byte.
      if (client === 'mysql') table.collate('utf8mb4_bin');
    });
    // Half the size of a tree of hashes, and lists are only looked up by one hash.
    if (client !== 'postgres') return;
    await schema().alterTable(TABLES.served, (table) => {
      table.dropIndex([], 'lifecycle_map_served_identity');
    });
    await schema().alterTable(TABLES.served, (table) => {
      table.index(['identity_hash'], 'lifecycle_map_served_identity', 'hash');
    });
  },
};
