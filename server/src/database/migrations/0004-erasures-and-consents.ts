import type { Migration } from './migration';
import { TABLES } from './tables';

/** What other instances follow (joins, erasures, consents), and what is left to tell of an erasure. */
export const erasuresAndConsents: Migration = {
  name: '0004-erasures-and-consents',
  async up(schema) {
    await schema().alterTable(TABLES.identities, (table) => {
      table.index(['joined_at'], 'lifecycle_map_identities_joined');
    });

    await schema().createTable(TABLES.erasures, (table) => {
      table.increments('id');
      table.bigInteger('erased_at').notNullable().index('lifecycle_map_erasures_time');
      table.string('asked_through', 16).notNullable();
      table.integer('identities').notNullable();
      table.integer('touchpoints').notNullable();
      table.integer('served').notNullable();
      // By which other instances drop the journey from memory; emptied once they have.
      table.bigInteger('contact_id');
    });

    await schema().createTable(TABLES.consents, (table) => {
      table.specificType('value_hash', 'char(64)').notNullable();
      table.string('kind', 16).notNullable();
      table.boolean('consent').notNullable();
      table.bigInteger('changed_at').notNullable().index('lifecycle_map_consents_changed');
      table.primary(['value_hash', 'kind']);
    });
  },
};
