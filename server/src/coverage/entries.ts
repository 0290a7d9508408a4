import type { CoverageEntriesAnswer, CoverageEntry } from '../../../plugin/contracts/coverage';
import { entryText } from '../library';
import { offsetOf, paginationOf, type Page, type Query } from '../database';
import type { Database } from '../strapi';
import type { OptedInType } from '../site';
import type { DocumentCounts } from './counts';
import { cellQuery, untaggedQuery, type CoverageScope } from './query';
import type { CellRequest, PastSlice } from './request';

interface Row {
  content_type: string;
  document_id: string;
  locale: string;
  published: unknown;
  stale: unknown;
  updated: unknown;
}

const asTime = (value: unknown): Date =>
  value instanceof Date ? value : new Date(typeof value === 'number' ? value : String(value));

const titleKey = (uid: string, documentId: unknown, locale: unknown): string =>
  JSON.stringify([uid, documentId, locale ?? '']);

interface Parts {
  db: Database;
  documentCounts: DocumentCounts;
}

/** The titles of documents, draft or published, of which whoever asks may read the title. */
async function readTitles(
  db: Database,
  types: OptedInType[],
  rows: Row[],
): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const { uid, titleField: field, visibleRows } of types) {
    const documentIds = rows
      .filter((row) => row.content_type === uid)
      .map((row) => row.document_id);
    if (!field || documentIds.length === 0) continue;
    const found: Record<string, unknown>[] = await db.query(uid).findMany({
      where: {
        documentId: { $in: documentIds },
        ...(visibleRows ? { id: { $in: visibleRows(field) } } : {}),
      },
      orderBy: { id: 'asc' },
    });
    for (const row of found) {
      titles.set(titleKey(uid, row.documentId, row.locale), entryText(row, [field]));
    }
  }
  return titles;
}

/** The documents behind the numbers of a matrix. */
export function createCoverageEntries({ db, documentCounts }: Parts) {
  const toEntries = async (types: OptedInType[], rows: Row[]): Promise<CoverageEntry[]> => {
    const titles = await readTitles(db, types, rows);
    return rows.map((row) => ({
      contentType: row.content_type,
      documentId: row.document_id,
      locale: row.locale || null,
      title: titles.get(titleKey(row.content_type, row.document_id, row.locale)) ?? row.document_id,
      state: Number(row.published) === 1 ? 'published' : 'draft',
      stale: Number(row.stale) === 1,
      updatedAt: asTime(row.updated).toISOString(),
    }));
  };

  /** One page over several types, by type and document: a union of each type's query, paged in SQL. */
  const readPage = async (
    scopes: CoverageScope[],
    queryOf: (scope: CoverageScope) => Query,
    page: Page,
  ): Promise<CoverageEntriesAnswer> => {
    if (scopes.length === 0) return { data: [], meta: { pagination: paginationOf(page, 0) } };
    const knex = db.connection;
    const union = () =>
      scopes.map((scope) =>
        queryOf(scope).select(
          knex.raw('? as ??', [scope.type.uid, 'content_type']),
          'd.document_id',
          'd.locale',
          'd.published',
          'd.stale',
          'd.updated',
        ),
      );
    const all = () =>
      knex.queryBuilder().from(knex.queryBuilder().unionAll(union()).as('documents'));
    const [counted]: { total: unknown }[] = await all().count({ total: '*' });
    const rows: Row[] = await all()
      .select('*')
      .orderBy(['content_type', 'document_id', 'locale'])
      .limit(page.pageSize)
      .offset(offsetOf(page));
    const pagination = paginationOf(page, Number(counted?.total ?? 0));
    const types = scopes.map(({ type }) => type);
    return { data: await toEntries(types, rows), meta: { pagination } };
  };

  return {
    inCell: (request: CellRequest, page: Page): Promise<CoverageEntriesAnswer> =>
      readPage(documentCounts.scopesOf(request), (scope) => cellQuery(db, scope, request), page),

    untagged: (slice: PastSlice, page: Page): Promise<CoverageEntriesAnswer> =>
      readPage(documentCounts.untaggedScopesOf(slice), (scope) => untaggedQuery(db, scope), page),
  };
}

export type CoverageEntriesService = ReturnType<typeof createCoverageEntries>;
