import { createHmac, randomBytes } from 'node:crypto';

import type { Migration } from './migration';
import { TABLES } from './tables';

const PAGE = 500;

// Copies, so that stored hashes stay what they were made as.
const keyed = (key: string, hash: string): string =>
  createHmac('sha256', key).update(hash, 'utf8').digest('hex');
const CHECK = 'lifecycle-map identity hash';

/**
 * Where an id itself is not stored, its hash is keyed from now on: a stolen database would let anybody try addresses against
 * a plain one. Consents and erasures get a number in the order in which they were committed, because the clocks of instances
 * differ.
 */
export const keyedIds: Migration = {
  name: '0019-keyed-ids',
  async up(schema, { connection, rowsOf, identityHashSecret }) {
    await schema().createTable(TABLES.secrets, (table) => {
      table.string('name', 32).notNullable().primary();
      // Null where a setting of the site has it.
      table.string('value', 64);
      // Shows that a secret is the one that stored hashes were made with.
      table.specificType('fingerprint', 'char(64)').notNullable();
    });
    await schema().createTable(TABLES.sequences, (table) => {
      table.string('name', 32).notNullable().primary();
      table.bigInteger('value').notNullable();
    });
    // Whose lists must not be written any more; kept for a day.
    await schema().createTable(TABLES.erasedIds, (table) => {
      table.bigIncrements('id');
      table.bigInteger('seq').notNullable().index('lifecycle_map_erased_ids_seq');
      table.string('kind', 16).notNullable();
      table.specificType('value_hash', 'char(64)').notNullable();
      table.bigInteger('erased_at').notNullable();
    });
    await schema().alterTable(TABLES.erasures, (table) => {
      table.bigInteger('seq').notNullable().defaultTo(0).index('lifecycle_map_erasures_seq');
    });
    await schema().alterTable(TABLES.consents, (table) => {
      table.bigInteger('seq').notNullable().defaultTo(0).index('lifecycle_map_consents_seq');
      // The same for all ids that one decision was about.
      table.bigInteger('group_id').index('lifecycle_map_consents_group');
    });

    const key = identityHashSecret ?? randomBytes(32).toString('hex');
    await rowsOf(TABLES.secrets).insert({
      name: 'identity_hash',
      value: identityHashSecret === null ? key : null,
      fingerprint: keyed(key, CHECK),
    });
    await rowsOf(TABLES.sequences).insert([
      { name: 'consents', value: 0 },
      { name: 'erasures', value: 0 },
    ]);

    const rehash = async (table: string, column: string): Promise<void> => {
      const rows: Record<string, string>[] = await rowsOf(table).distinct(column);
      const hashes = rows.map((row) => String(row[column]));
      for (let start = 0; start < hashes.length; start += PAGE) {
        const page = hashes.slice(start, start + PAGE);
        const cases = page.map(() => 'when ? then ?').join(' ');
        const values = page.flatMap((hash) => [hash, keyed(key, hash)]);
        await rowsOf(table)
          .whereIn(column, page)
          .update({ [column]: connection.raw(`case ?? ${cases} end`, [column, ...values]) });
      }
    };
    await rehash(TABLES.consents, 'value_hash');
    await rehash(TABLES.served, 'identity_hash');
  },
};
