import type { Migration } from './migration';
import { TABLES } from './tables';

/** What a site says of its contacts, under the identity that it came with. */
export const traits: Migration = {
  name: '0020-traits',
  async up(schema, { client, rowsOf }) {
    await schema().createTable(TABLES.traits, (table) => {
      table.bigInteger('identity_id').notNullable();
      table.string('trait', 64).notNullable();
      // JSON; null for one that was removed.
      table.text('value');
      // The order in which they were committed, by which other instances follow.
      table.bigInteger('seq').notNullable().index('lifecycle_map_traits_seq');
      table.primary(['identity_id', 'trait']);
      // As the other databases compare: byte for byte.
      if (client === 'mysql') table.collate('utf8mb4_bin');
    });
    await rowsOf(TABLES.sequences).insert({ name: 'traits', value: 0 });
  },
};
