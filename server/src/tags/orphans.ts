import { columnsOf, type Query, type Transaction } from '../database';
import type { Database } from '../strapi';
import { REVIEW_UID } from './reviews';
import { TAG_UID } from './tag-rows';

/** Rows of ours about one content type that the site still has. */
interface RowsOfType {
  contentType: string;
  rows: () => Query;
}

/** The entries that a row may be about. */
const entriesOf = (db: Database, contentType: string, table: string): Query => {
  const { tableName, column } = columnsOf(db, contentType);
  return db
    .getConnection(`${tableName} as entry`)
    .select(db.connection.raw('1'))
    .whereRaw('?? = ??', [`entry.${column('documentId')}`, `${table}.target_id`]);
};

/** The rows of a table of ours, for each content type that the site still has. */
async function rowsByType(
  db: Database,
  uid: typeof TAG_UID | typeof REVIEW_UID,
  trx?: Transaction,
): Promise<(RowsOfType & { table: string })[]> {
  const table = db.metadata.get(uid).tableName;
  const all = () => (trx ? db.getConnection(table).transacting(trx) : db.getConnection(table));
  const types: { content_type: string }[] = await all().distinct('content_type');
  return types
    .map(({ content_type: contentType }) => contentType)
    .filter((contentType) => db.metadata.has(contentType))
    .map((contentType) => ({
      contentType,
      table,
      rows: () => all().where('content_type', contentType),
    }));
}

/** Tags whose entries exist, a query for each content type that has any. */
export async function tagsOfEntries(db: Database, trx?: Transaction): Promise<Query[]> {
  const types = await rowsByType(db, TAG_UID, trx);
  return types.map(({ contentType, table, rows }) =>
    rows().whereExists(entriesOf(db, contentType, table)),
  );
}

/**
 * Removes tags and reviews of entries that were deleted. Those of a content type that the site does not have stay: it may be back
 * with the next deployment.
 */
export async function removeOrphans(db: Database): Promise<void> {
  for (const uid of [TAG_UID, REVIEW_UID] as const) {
    for (const { contentType, table, rows } of await rowsByType(db, uid)) {
      await rows()
        .whereNotExists(entriesOf(db, contentType, table))
        .delete();
    }
  }
}
