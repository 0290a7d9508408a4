import type { Migration } from './migration';
import { TABLES } from './tables';

/**
 * Times are milliseconds since 1970 (UTC) as integers: every database keeps those alike. Ids of contacts and
 * identities come from `nextId`, so that a batch of them is written without asking for each.
 */
export const contactsAndTouchpoints: Migration = {
  name: '0001-contacts-and-touchpoints',
  async up(schema) {
    await schema().createTable(TABLES.contacts, (table) => {
      table.bigInteger('id').notNullable().primary();
      table.bigInteger('created_at').notNullable();
    });

    await schema().createTable(TABLES.identities, (table) => {
      table.bigInteger('id').notNullable().primary();
      table.string('kind', 16).notNullable();
      table.string('value', 255).notNullable();
      // Collations and lengths differ by database; the hash of the exact bytes does not.
      table.specificType('value_hash', 'char(64)').notNullable();
      // Counts up when another known contact takes over a shared device.
      table.integer('epoch').notNullable();
      table.bigInteger('contact_id').notNullable().index('lifecycle_map_identities_contact');
      // Where it pointed before a join, so that a join can be undone.
      table.bigInteger('first_contact_id').notNullable();
      table.bigInteger('created_at').notNullable();
      table.bigInteger('joined_at');
      table.unique(['value_hash', 'kind', 'epoch'], {
        indexName: 'lifecycle_map_identities_unique',
      });
    });

    await schema().createTable(TABLES.touchpoints, (table) => {
      table.bigIncrements('id');
      table.specificType('message_hash', 'char(64)').notNullable();
      table.string('message_id', 128);
      table.bigInteger('identity_id').notNullable();
      table.string('type', 64).notNullable();
      table.string('content_type', 200);
      table.string('document_id', 64);
      table.string('locale', 32);
      table.text('url');
      table.string('channel', 64);
      table.bigInteger('occurred_at').notNullable();
      table.bigInteger('received_at').notNullable();
      table.string('recommendation_id', 64);
      table.text('properties');
      table.unique(['message_hash'], { indexName: 'lifecycle_map_touchpoints_message' });
      table.index(['identity_id', 'occurred_at'], 'lifecycle_map_touchpoints_history');
    });

    await schema().createTable(TABLES.served, (table) => {
      table.increments('id');
      table.string('recommendation_id', 36).notNullable();
      table.string('identity_kind', 16).notNullable();
      table.specificType('identity_hash', 'char(64)').notNullable();
      table.bigInteger('served_at').notNullable();
      table.text('items').notNullable();
      table.unique(['recommendation_id'], { indexName: 'lifecycle_map_served_unique' });
      table.index(['identity_hash'], 'lifecycle_map_served_identity');
    });
  },
};
