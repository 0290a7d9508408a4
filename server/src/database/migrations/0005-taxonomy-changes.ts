import type { Migration } from './migration';
import { TABLES } from './tables';

/** What was done to the taxonomy lately, and what it takes to undo it. */
export const taxonomyChanges: Migration = {
  name: '0005-taxonomy-changes',
  async up(schema) {
    await schema().createTable(TABLES.taxonomyChanges, (table) => {
      table.increments('id');
      // One more than the last: of two changes at once, the database takes one.
      table.integer('revision').notNullable();
      table.bigInteger('made_at').notNullable();
      table.string('author_name', 255);
      // JSON: what changed, the stored terms before and after, and the tags that were moved.
      table.text('diff', 'longtext').notNullable();
      table.text('terms', 'longtext').notNullable();
      table.text('moves', 'longtext').notNullable();
      table.bigInteger('undone_at');
      table.unique(['revision'], { indexName: 'lifecycle_map_taxonomy_changes_revision' });
    });

    // The tags as they were before they moved. Times are kept in the database's own type, as they come and go.
    await schema().createTable(TABLES.movedTags, (table) => {
      table.bigIncrements('id');
      table.integer('change_id').notNullable();
      table.string('row_document_id', 255);
      table.string('content_type', 200).notNullable();
      table.string('target_id', 64).notNullable();
      table.string('facet', 20).notNullable();
      table.string('term', 100).notNullable();
      table.string('moved_to', 100).notNullable();
      // Whether the document had that term anyway.
      table.boolean('had_target').notNullable();
      table.string('source', 20).notNullable();
      table.integer('author_id');
      table.string('author_name', 255);
      table.datetime('set_at', { useTz: false, precision: 6 });
      table.index(['change_id', 'facet', 'term'], 'lifecycle_map_moved_tags_change');
    });
  },
};
