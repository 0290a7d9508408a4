import { UNLIKELY_PERCENT, type TaggingQueue } from '../../../plugin/contracts/tagging';
import { TABLES, columnsOf, type Query } from '../database';
import { documentsQuery, type DocumentsScope } from '../library';
import { REVIEW_UID, TAG_UID } from '../tags';
import type { Database } from '../strapi';

export interface TaggingScope extends DocumentsScope {
  /** The locale to show of a document that has it; `''` when the site has none. */
  defaultLocale: string;
  /** Only documents tagged with this format, or whose suggested format it is; null for all. */
  format: string | null;
}

const from = (db: Database, query: Query, alias: string): Query =>
  db.connection.queryBuilder().from(query.as(alias));

/** One row a document: in the locale that is asked for, else the default one, else its first. */
function oneLocaleEach(db: Database, scope: TaggingScope): Query {
  const knex = db.connection;
  const { defaultLocale } = scope;
  return from(db, documentsQuery(db, scope), 'e')
    .select('e.document_id')
    .select(
      knex.raw(
        'case when max(case when e.locale = ? then 1 else 0 end) = 1 then ? else min(e.locale) end as locale',
        [defaultLocale, defaultLocale],
      ),
      knex.raw('max(e.published) as published'),
      knex.raw('min(e.stale) as stale'),
      knex.raw('max(e.updated) as updated'),
    )
    .groupBy('e.document_id');
}

/** Of each tagged document: how many of its tags nobody has set by hand or accepted, and when it got the last. */
function tagSums(db: Database, uid: string): Query {
  const knex = db.connection;
  const { tableName, column } = columnsOf(db, TAG_UID);
  return db
    .getConnection(tableName)
    .select({ target_id: column('targetId') })
    .select(
      knex.raw("sum(case when ?? in ('clone', 'import') then 1 else 0 end) as unconfirmed", [
        column('source'),
      ]),
      knex.raw("max(case when ?? = 'format' then ?? else null end) as format", [
        column('facet'),
        column('term'),
      ]),
      knex.raw('max(??) as tagged_at', [column('createdAt')]),
    )
    .where(column('contentType'), uid)
    .groupBy(column('targetId'));
}

const reviewed = (db: Database, uid: string): Query => {
  const { tableName, column } = columnsOf(db, REVIEW_UID);
  return db
    .getConnection(tableName)
    .select({ target_id: column('targetId'), confirmed_at: column('confirmedAt') })
    .where(column('contentType'), uid);
};

const suggested = (db: Database, uid: string): Query =>
  db
    .getConnection(TABLES.suggested)
    .select('document_id', 'locale', 'confidence', { suggested_format: 'format' })
    .where('content_type', uid);

/**
 * The documents of a type that wait in a queue:
 * `document_id, locale, published, stale, updated, confidence`.
 */
export function taggingQuery(db: Database, scope: TaggingScope, queue: TaggingQueue): Query {
  const { type, staleBefore, format } = scope;
  const query = from(db, oneLocaleEach(db, scope), 'd')
    .leftJoin(tagSums(db, type.uid).as('t'), 't.target_id', 'd.document_id')
    .leftJoin(reviewed(db, type.uid).as('r'), 'r.target_id', 'd.document_id')
    .leftJoin(suggested(db, type.uid).as('s'), (join) => {
      void join.on('s.document_id', 'd.document_id').andOn('s.locale', 'd.locale');
    });
  if (format !== null) {
    void query.whereRaw('coalesce(t.format, s.suggested_format) = ?', [format]);
  }
  if (queue === 'untagged') return query.whereNull('t.target_id');
  if (queue === 'stale') {
    return query
      .where('d.stale', 1)
      .whereRaw('(r.confirmed_at is null or r.confirmed_at < ?)', [new Date(staleBefore)]);
  }
  return query
    .whereNotNull('t.target_id')
    .whereRaw('(t.unconfirmed > 0 or s.confidence < ?)', [UNLIKELY_PERCENT])
    .whereRaw('(r.confirmed_at is null or r.confirmed_at < t.tagged_at)');
}
