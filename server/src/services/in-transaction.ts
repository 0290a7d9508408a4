import type { Core } from '@strapi/strapi';

import type { Transaction } from '../migrations/migration';

/**
 * Runs a transaction in which each read sees what others have committed, as it is PostgreSQL's default: whoever has
 * waited for a lock decides by what the one before has written. MySQL's own default would show the past.
 */
export const inTransaction = <Result>(
  strapi: Core.Strapi,
  run: (trx: Transaction) => Promise<Result>,
): Promise<Result> =>
  strapi.db.connection.transaction(
    run,
    // SQLite has one writer at a time, and knex warns of a level there.
    strapi.db.dialect.client === 'mysql' ? { isolationLevel: 'read committed' } : {},
  );
