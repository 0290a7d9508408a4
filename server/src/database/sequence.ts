import type { Transaction } from './migrations/migration';
import { TABLES } from './migrations/tables';
import type { Database } from '../strapi';

type Sequence = 'consents' | 'erasures' | 'traits';

const rowOf = (db: Database, trx: Transaction, name: Sequence) =>
  db.getConnection(TABLES.sequences).transacting(trx).where({ name });

/**
 * The next number of a sequence. Whoever takes one keeps others waiting until their transaction ends, so that numbers are
 * committed in their order, and reading on from the last one misses nothing. Take it before any other lock.
 */
export async function nextInSequence(
  db: Database,
  trx: Transaction,
  name: Sequence,
): Promise<number> {
  await rowOf(db, trx, name).increment('value', 1);
  const [row]: { value: unknown }[] = await rowOf(db, trx, name).select('value');
  return Number(row?.value);
}

/** Keeps others from taking a number until the transaction ends. SQLite has one writer at a time anyway. */
export async function holdSequence(db: Database, trx: Transaction, name: Sequence): Promise<void> {
  if (db.dialect.client !== 'sqlite') await rowOf(db, trx, name).select('value').forShare();
}
