import type { CoverageFacet } from '../../../plugin/contracts/coverage';
import type { Axes, TermFilters } from '../../../plugin/coverage/axes';
import { columnsOf, type Query } from '../database';
import { documentsQuery, type DocumentsScope } from '../library';
import { TAG_UID } from '../tags';
import type { ContentTypes, Database } from '../strapi';
import { scheduledQuery } from './releases';

/** Which documents of a content type are counted. */
export interface CoverageScope extends DocumentsScope {
  filters: TermFilters;
}

export interface CountRow {
  row: string;
  column: string;
  total: number;
  published: number;
  stale: number;
  /** Of the published ones. */
  stalePublished: number;
  scheduled: number;
}

const TAG_FACETS = new Set<CoverageFacet>(['stage', 'intent', 'format', 'topic']);

const FILTERED: [keyof TermFilters, CoverageFacet][] = [
  ['stages', 'stage'],
  ['intents', 'intent'],
  ['formats', 'format'],
  ['topics', 'topic'],
];

/** Narrows documents to those that carry a term of the facet, and names it `alias.term`. */
const joinTags = (
  db: Database,
  query: Query,
  uid: string,
  facet: CoverageFacet,
  alias: string,
): void => {
  const { tableName, column } = columnsOf(db, TAG_UID);
  const knex = db.connection;
  void query.leftJoin(`${tableName} as ${alias}`, (join) => {
    void join
      .on(`${alias}.${column('targetId')}`, 'd.document_id')
      .andOn(`${alias}.${column('contentType')}`, knex.raw('?', [uid]))
      .andOn(`${alias}.facet`, knex.raw('?', [facet]));
  });
  // For a plain join SQLite builds an index of its own each time, which takes twice as long. A left join with a
  // condition that it cannot optimize away (no term is empty) makes it use the index of the tags.
  void query.whereRaw(`coalesce(??, '') <> ''`, [`${alias}.term`]);
};

/** Makes the facet of each document readable as an expression, joining its tags where it is one. */
function facetExpression(
  db: Database,
  query: Query,
  uid: string,
  facet: CoverageFacet,
  alias: string,
) {
  const knex = db.connection;
  if (facet === 'locale') return knex.raw('d.locale');
  if (facet === 'contentType') return knex.raw('?', [uid]);
  if (TAG_FACETS.has(facet)) joinTags(db, query, uid, facet, alias);
  return knex.raw('??', [`${alias}.term`]);
}

const from = (db: Database, documents: Query): Query =>
  db.connection.queryBuilder().from(documents.as('d'));

/** Keeps the documents that carry one of the wanted terms of each facet. */
function filter(db: Database, query: Query, { type, filters }: CoverageScope): Query {
  const { tableName, column } = columnsOf(db, TAG_UID);
  for (const [name, facet] of FILTERED) {
    if (filters[name].length === 0) continue;
    const tagged = db
      .getConnection(tableName)
      .select(column('targetId'))
      .where({ [column('contentType')]: type.uid, facet })
      .whereIn('term', filters[name]);
    void query.whereIn('d.document_id', tagged);
  }
  return query;
}

const documents = (db: Database, scope: CoverageScope): Query =>
  filter(db, from(db, documentsQuery(db, scope)), scope);

interface Parts {
  contentTypes: ContentTypes;
  db: Database;
}

/** Joins the documents that a release is to publish as `s`, where there are releases. */
function joinScheduled({ contentTypes, db }: Parts, query: Query, { type }: CoverageScope): void {
  const knex = db.connection;
  const scheduled = scheduledQuery({ contentTypes, db }, type);
  if (scheduled === null) {
    void query.select(knex.raw('0 as scheduled'));
    return;
  }
  void query
    .leftJoin(scheduled.as('s'), (join) => {
      void join.on('s.document_id', 'd.document_id');
      if (type.localized) void join.andOn('s.locale', 'd.locale');
    })
    .select(knex.raw('case when s.document_id is null then 0 else 1 end as scheduled'));
}

/** Counts the documents of a type behind each row × column: one query. */
export async function countCells(
  { contentTypes, db }: Parts,
  scope: CoverageScope,
  { rows, columns }: Axes,
): Promise<CountRow[]> {
  const knex = db.connection;
  const query = documents(db, scope);
  const row = facetExpression(db, query, scope.type.uid, rows, 'r');
  const column = facetExpression(db, query, scope.type.uid, columns, 'c');
  joinScheduled({ contentTypes, db }, query, scope);
  const counted: Record<keyof CountRow, unknown>[] = await from(
    db,
    query.select(
      knex.raw('? as ??', [row, 'row_key']),
      knex.raw('? as ??', [column, 'column_key']),
      'd.published',
      'd.stale',
      knex.raw('d.published * d.stale as stale_published'),
    ),
  )
    .select({ row: 'row_key', column: 'column_key' })
    .count({ total: '*' })
    .sum({
      published: 'published',
      stale: 'stale',
      stalePublished: 'stale_published',
      scheduled: 'scheduled',
    })
    .groupBy('row_key', 'column_key');
  return counted.map((cell) => ({
    row: String(cell.row),
    column: String(cell.column),
    total: Number(cell.total),
    published: Number(cell.published),
    stale: Number(cell.stale),
    stalePublished: Number(cell.stalePublished),
    scheduled: Number(cell.scheduled),
  }));
}

/** The documents of a type that carry no tag at all. */
export function untaggedQuery(db: Database, scope: CoverageScope): Query {
  const { tableName, column } = columnsOf(db, TAG_UID);
  const tagged = db
    .getConnection(tableName)
    .select(column('targetId'))
    .where(column('contentType'), scope.type.uid);
  return documents(db, scope).whereNotIn('d.document_id', tagged);
}

/** The documents of a type behind one cell. */
export function cellQuery(
  db: Database,
  scope: CoverageScope,
  cell: Axes & { row: string; column: string },
): Query {
  const query = documents(db, scope);
  const row = facetExpression(db, query, scope.type.uid, cell.rows, 'r');
  const column = facetExpression(db, query, scope.type.uid, cell.columns, 'c');
  const knex = db.connection;
  return query
    .whereRaw(knex.raw('? = ?', [row, cell.row]))
    .whereRaw(knex.raw('? = ?', [column, cell.column]));
}
