import type { Transaction } from './migrations/migration';
import { TABLES } from './migrations/tables';
import type { Database } from '../strapi';

/** What is checked before it is written, so that two writers at once would both find it free. */
export type LockName = 'experiments' | 'jobs' | 'rules' | 'taxonomy';

/**
 * Makes other transactions that take this lock wait until this one ends. Call it first in the transaction: a repeatable read of
 * MySQL keeps showing the state at its first statement. SQLite has one writer at a time anyway.
 * @param mode several transactions may share a lock; none of them has it while another one holds it exclusively
 */
export async function lock(
  db: Database,
  trx: Transaction,
  name: LockName,
  mode: 'exclusive' | 'shared' = 'exclusive',
): Promise<void> {
  const row = db.getConnection(TABLES.locks).transacting(trx).select('name').where({ name });
  await (mode === 'shared' ? row.forShare() : row.forUpdate());
}
