import type { Transaction } from './migrations/migration';
import type { Database } from '../strapi';

/**
 * Runs a transaction at the level "read committed", PostgreSQL's default: after waiting for a lock, it sees what was
 * committed meanwhile. MySQL's default shows the state at the first read.
 */
export async function inTransaction<Result>(
  db: Database,
  run: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  let cause: unknown;
  const keepingCause = async (trx: Transaction): Promise<Result> => {
    try {
      return await run(trx);
    } catch (error) {
      cause = error;
      throw error;
    }
  };
  try {
    return await db.connection.transaction(
      keepingCause,
      // SQLite has one writer at a time, and knex warns about levels there.
      db.dialect.client === 'mysql' ? { isolationLevel: 'read committed' } : {},
    );
  } catch (error) {
    // SQLite rolls back by itself when its disk is full. Knex then fails to roll back, and would hide the cause.
    throw cause ?? error;
  }
}
