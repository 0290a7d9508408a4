import type { OptedInType } from '../site';
import { columnsOf, type Query } from '../database';
import type { Database } from '../strapi';

/** The documents that a query is about. */
export interface DocumentsScope {
  type: OptedInType;
  /** Only this locale; null for all, with a row for each. */
  locale: string | null;
  /** Milliseconds since 1970. What was last updated before is stale. */
  staleBefore: number;
}

/** One row for each document in one locale: `document_id, locale, published (0|1), stale (0|1), updated`. */
export function documentsQuery(db: Database, { type, locale, staleBefore }: DocumentsScope): Query {
  const knex = db.connection;
  const { tableName, column } = columnsOf(db, type.uid);
  const documentId = column('documentId');
  const query = db
    .getConnection(tableName)
    .select({ document_id: documentId })
    .select(
      type.localized
        ? knex.raw('coalesce(??, ?) as locale', [column('locale'), ''])
        : knex.raw('? as locale', ['']),
    )
    .select(
      type.draftAndPublish
        ? knex.raw('max(case when ?? is null then 0 else 1 end) as published', [
            column('publishedAt'),
          ])
        : knex.raw('1 as published'),
      knex.raw('case when max(??) < ? then 1 else 0 end as stale', [
        column('updatedAt'),
        new Date(staleBefore),
      ]),
      knex.raw('max(??) as updated', [column('updatedAt')]),
    );
  if (type.visibleRows) void query.whereIn('id', type.visibleRows());
  if (type.localized) {
    void query.groupBy(documentId, column('locale'));
    if (locale !== null) void query.where(column('locale'), locale);
  } else void query.groupBy(documentId);
  return query;
}
