import type { Transaction } from './migrations/migration';
import { columnsOf } from './columns-of';
import { inChunks } from './in-chunks';
import type { Database } from '../strapi';

/**
 * Makes other changes to the tags of these documents wait until the transaction ends. It locks the entries' own rows,
 * because a document without tags has no other. Call it first in the transaction: a repeatable read of MySQL keeps showing
 * the state at its first statement. SQLite has one writer at a time anyway.
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
