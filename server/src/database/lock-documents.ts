import type { Transaction } from './migrations/migration';
import { columnsOf } from './columns-of';
import { inChunks } from './in-chunks';
import type { Database } from '../strapi';

/**
 * Makes whoever changes the tags of the same documents wait until the transaction ends, by locking the entries' own
 * rows: a document without tags has none to lock. It must be the transaction's first statement, because MySQL's reads
 * go on seeing what was there at the first of them. SQLite has one writer at a time anyway.
 */
export async function lockDocuments(
  db: Database,
  trx: Transaction,
  contentType: string,
  documentIds: string[],
): Promise<void> {
  const { tableName, column } = columnsOf(db, contentType);
  for (const chunk of inChunks([...documentIds].sort())) {
    await db
      .getConnection(tableName)
      .transacting(trx)
      .select('id')
      .whereIn(column('documentId'), chunk)
      .orderBy('id')
      .forUpdate();
  }
}
