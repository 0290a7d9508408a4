import type { Core } from '@strapi/strapi';

import type { CoverageFacet } from '../../../plugin/contracts/coverage';
import type { TermFilters } from '../../../plugin/coverage/axes';
import { columnsOf } from '../database/columns-of';
import { scheduledQuery } from './releases';
import type { OptedInType } from '../site/opted-in-types';
import { TAG_UID } from '../tags/tags';

/** What of a content type is counted. */
export interface CoverageScope {
  type: OptedInType;
  /** Only this locale; null for all, each counted. */
  locale: string | null;
  /** Milliseconds since 1970: what was last updated before is stale. */
  staleBefore: number;
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

type Knex = Core.Strapi['db']['connection'];
export type Query = ReturnType<Knex['queryBuilder']>;

const TAG_FACETS = new Set<CoverageFacet>(['stage', 'intent', 'format', 'topic']);

const FILTERED: [keyof TermFilters, CoverageFacet][] = [
  ['stages', 'stage'],
  ['intents', 'intent'],
  ['formats', 'format'],
  ['topics', 'topic'],
];

/** One row for each document in one locale: `document_id, locale, published (0|1), stale (0|1), updated`. */
export function documentsQuery(
  strapi: Core.Strapi,
  { type, locale, staleBefore }: Omit<CoverageScope, 'filters'>,
): Query {
  const knex = strapi.db.connection;
  const { tableName, column } = columnsOf(strapi, type.uid);
  const documentId = column('documentId');
  const query = strapi.db
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
  if (type.localized) {
    void query.groupBy(documentId, column('locale'));
    if (locale !== null) void query.where(column('locale'), locale);
  } else void query.groupBy(documentId);
  return query;
}

/** Narrows documents to those that carry a term of the facet, and names it `alias.term`. */
const joinTags = (
  strapi: Core.Strapi,
  query: Query,
  uid: string,
  facet: CoverageFacet,
  alias: string,
): void => {
  const { tableName, column } = columnsOf(strapi, TAG_UID);
  const knex = strapi.db.connection;
  void query.leftJoin(`${tableName} as ${alias}`, (join) => {
    void join
      .on(`${alias}.${column('targetId')}`, 'd.document_id')
      .andOn(`${alias}.${column('contentType')}`, knex.raw('?', [uid]))
      .andOn(`${alias}.facet`, knex.raw('?', [facet]));
  });
  // No term is empty. A left join, and a condition that SQLite does not see through, have it look each document's tags up
  // in their index: of a plain join it makes an index of its own, each time, which takes twice as long.
  void query.whereRaw(`coalesce(??, '') <> ''`, [`${alias}.term`]);
};

/** Makes the facet of each document readable as an expression, joining its tags where it is one. */
function facetExpression(
  strapi: Core.Strapi,
  query: Query,
  uid: string,
  facet: CoverageFacet,
  alias: string,
) {
  const knex = strapi.db.connection;
  if (facet === 'locale') return knex.raw('d.locale');
  if (facet === 'contentType') return knex.raw('?', [uid]);
  if (TAG_FACETS.has(facet)) joinTags(strapi, query, uid, facet, alias);
  return knex.raw('??', [`${alias}.term`]);
}

const from = (strapi: Core.Strapi, documents: Query): Query =>
  strapi.db.getConnection().queryBuilder().from(documents.as('d'));

/** Leaves the documents that carry one of the terms of each facet asked for. */
function filter(strapi: Core.Strapi, query: Query, { type, filters }: CoverageScope): Query {
  const { tableName, column } = columnsOf(strapi, TAG_UID);
  for (const [name, facet] of FILTERED) {
    if (filters[name].length === 0) continue;
    const tagged = strapi.db
      .getConnection(tableName)
      .select(column('targetId'))
      .where({ [column('contentType')]: type.uid, facet })
      .whereIn('term', filters[name]);
    void query.whereIn('d.document_id', tagged);
  }
  return query;
}

const documents = (strapi: Core.Strapi, scope: CoverageScope): Query =>
  filter(strapi, from(strapi, documentsQuery(strapi, scope)), scope);

/** Names the documents that a release is to publish `s`, where there are releases. */
function joinScheduled(strapi: Core.Strapi, query: Query, { type }: CoverageScope): void {
  const knex = strapi.db.connection;
  const scheduled = scheduledQuery(strapi, type);
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
  strapi: Core.Strapi,
  scope: CoverageScope,
  rows: CoverageFacet,
  columns: CoverageFacet,
): Promise<CountRow[]> {
  const knex = strapi.db.connection;
  const query = documents(strapi, scope);
  const row = facetExpression(strapi, query, scope.type.uid, rows, 'r');
  const column = facetExpression(strapi, query, scope.type.uid, columns, 'c');
  joinScheduled(strapi, query, scope);
  const counted: Record<keyof CountRow, unknown>[] = await from(
    strapi,
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
export function untaggedQuery(strapi: Core.Strapi, scope: CoverageScope): Query {
  const { tableName, column } = columnsOf(strapi, TAG_UID);
  const tagged = strapi.db
    .getConnection(tableName)
    .select(column('targetId'))
    .where(column('contentType'), scope.type.uid);
  return documents(strapi, scope).whereNotIn('d.document_id', tagged);
}

/** The documents of a type behind one cell. */
export function cellQuery(
  strapi: Core.Strapi,
  scope: CoverageScope,
  cell: { rows: CoverageFacet; row: string; columns: CoverageFacet; column: string },
): Query {
  const query = documents(strapi, scope);
  const row = facetExpression(strapi, query, scope.type.uid, cell.rows, 'r');
  const column = facetExpression(strapi, query, scope.type.uid, cell.columns, 'c');
  const knex = strapi.db.connection;
  return query
    .whereRaw(knex.raw('? = ?', [row, cell.row]))
    .whereRaw(knex.raw('? = ?', [column, cell.column]));
}
