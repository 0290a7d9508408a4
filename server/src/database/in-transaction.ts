import type { Transaction } from './migrations/migration';
import type { Database } from '../strapi';

/**
 * Runs a transaction in which each read sees what others have committed, as it is PostgreSQL's default: whoever has
 * waited for a lock decides by what the one before has written. MySQL's own default would show the past.
 */
export async function inTransaction<Result>(
  db: Database,
  run: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  let cause: unknown;
  const noted = async (trx: Transaction): Promise<Result> => {
    try {
      return await run(trx);
    } catch (error) {
      cause = error;
      throw error;
    }
  };
  try {
    return await db.connection.transaction(
      noted,
      // SQLite has one writer at a time, and knex warns of a level there.
      db.dialect.client === 'mysql' ? { isolationLevel: 'read committed' } : {},
    );
  } catch (error) {
    // When its disk is full, SQLite undoes everything by itself, and then there is nothing to roll back: that is not why.
    throw cause ?? error;
  }
}
