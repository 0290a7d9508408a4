import type { CoverageEntriesAnswer, CoverageEntry } from '../../../plugin/contracts/coverage';
import { entryText } from '../library';
import type { Query } from '../database';
import type { Database } from '../strapi';
import type { OptedInTypesService } from '../site';
import type { CoverageScope } from './query';

interface Row {
  content_type: string;
  document_id: string;
  locale: string;
  published: unknown;
  stale: unknown;
  updated: unknown;
}

export interface Page {
  page: number;
  pageSize: number;
}

const asTime = (value: unknown): Date =>
  value instanceof Date ? value : new Date(typeof value === 'number' ? value : String(value));

const titleKey = (uid: string, documentId: unknown, locale: unknown): string =>
  JSON.stringify([uid, documentId, locale ?? '']);

interface Parts {
  db: Database;
  optedInTypes: OptedInTypesService;
}

/** The titles of documents, draft or published. */
async function readTitles({ db, optedInTypes }: Parts, rows: Row[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const uid of new Set(rows.map((row) => row.content_type))) {
    const field = optedInTypes.find(uid)?.titleField;
    if (!field) continue;
    const documentIds = rows
      .filter((row) => row.content_type === uid)
      .map((row) => row.document_id);
    const found: Record<string, unknown>[] = await db
      .query(uid)
      .findMany({ where: { documentId: { $in: documentIds } }, orderBy: { id: 'asc' } });
    for (const row of found) {
      titles.set(titleKey(uid, row.documentId, row.locale), entryText(row, [field]));
    }
  }
  return titles;
}

/**
 * One page of documents over several types, by type and document: a union of each type's query, paged in SQL.
 */
export async function readCoverageEntries(
  { db, optedInTypes }: Parts,
  scopes: CoverageScope[],
  queryOf: (scope: CoverageScope) => Query,
  { page, pageSize }: Page,
): Promise<CoverageEntriesAnswer> {
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
  const all = () => knex.queryBuilder().from(knex.queryBuilder().unionAll(union()).as('documents'));
  const pagination = (total: number) => ({
    page,
    pageSize,
    pageCount: Math.ceil(total / pageSize),
    total,
  });
  if (scopes.length === 0) return { data: [], meta: { pagination: pagination(0) } };
  const [counted]: { total: unknown }[] = await all().count({ total: '*' });
  const rows: Row[] = await all()
    .select('*')
    .orderBy(['content_type', 'document_id', 'locale'])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const titles = await readTitles({ db, optedInTypes }, rows);
  const data = rows.map((row): CoverageEntry => ({
    contentType: row.content_type,
    documentId: row.document_id,
    locale: row.locale || null,
    title: titles.get(titleKey(row.content_type, row.document_id, row.locale)) ?? row.document_id,
    state: Number(row.published) === 1 ? 'published' : 'draft',
    stale: Number(row.stale) === 1,
    updatedAt: asTime(row.updated).toISOString(),
  }));
  return { data, meta: { pagination: pagination(Number(counted?.total ?? 0)) } };
}
