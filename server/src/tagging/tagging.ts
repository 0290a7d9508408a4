import type { ContentReference } from '../../../plugin/contracts/content-reference';
import { TAGGING_QUEUES, type TaggingQueue } from '../../../plugin/contracts/tagging';
import { DAY_MS } from '../../../plugin/time';
import type { Query } from '../database';
import type { OptedInType, ReadConfig, LocalesService } from '../site';
import type { Database } from '../strapi';
import { taggingQuery, type TaggingScope } from './tagging-query';

export interface TaggingRequest {
  types: OptedInType[];
  /** All locales when null. */
  locale: string | null;
  format: string | null;
}

/** A document that waits, without its content. */
export interface WaitingDocument extends ContentReference {
  /** `''` for a type that is not localized. */
  locale: string;
  state: 'published' | 'draft';
  updatedAt: string;
  confidence: number | null;
}

/** A document without tags. */
export interface UntaggedDocument extends ContentReference {
  /** `''` for a type that is not localized. */
  locale: string;
  /** Key of the format that it seems to be of, or null. */
  format: string | null;
  /** Of that format: 0–1. */
  confidence: number;
}

interface SeemingRow {
  content_type: string;
  document_id: string;
  locale: string;
  confidence: unknown;
  suggested_format: string | null;
}

interface Row {
  content_type: string;
  document_id: string;
  locale: string;
  published: unknown;
  updated: unknown;
  confidence: unknown;
}

const asTime = (value: unknown): Date =>
  value instanceof Date ? value : new Date(typeof value === 'number' ? value : String(value));

const waitingDocument = (row: Row): WaitingDocument => ({
  contentType: row.content_type,
  documentId: row.document_id,
  locale: row.locale,
  state: Number(row.published) === 1 ? 'published' : 'draft',
  updatedAt: asTime(row.updated).toISOString(),
  confidence: row.confidence === null ? null : Number(row.confidence),
});

interface Parts {
  config: ReadConfig;
  db: Database;
  locales: LocalesService;
}

/** The documents whose tags an editor should look at. */
export const createTagging = ({ config, db, locales }: Parts) => {
  const scopesOf = async ({ types, locale, format }: TaggingRequest): Promise<TaggingScope[]> => {
    const staleBefore = Date.now() - config().staleAfterDays * DAY_MS;
    const defaultLocale = await locales.resolve(locale ?? undefined);
    return types.map((type) => ({ type, locale, format, staleBefore, defaultLocale }));
  };

  const union = (scopes: TaggingScope[], queue: TaggingQueue, columns: string[]): Query => {
    const knex = db.connection;
    const queries = scopes.map((scope) =>
      taggingQuery(db, scope, queue).select(
        knex.raw('? as ??', [scope.type.uid, 'content_type']),
        ...columns,
      ),
    );
    return knex.queryBuilder().from(knex.queryBuilder().unionAll(queries).as('waiting'));
  };

  return {
    /** Untagged documents with what the latest check took them for; a document without a format is one that it said nothing of. */
    async untagged(request: TaggingRequest, limit: number): Promise<UntaggedDocument[]> {
      const scopes = await scopesOf(request);
      if (scopes.length === 0) return [];
      const columns = ['d.document_id', 'd.locale', 's.confidence', 's.suggested_format'];
      const rows: SeemingRow[] = await union(scopes, 'untagged', columns)
        .select('*')
        .orderBy(['content_type', 'document_id'])
        .limit(limit);
      return rows.map((row) => ({
        contentType: row.content_type,
        documentId: row.document_id,
        locale: row.locale,
        format: row.confidence === null ? null : row.suggested_format,
        confidence: Number(row.confidence) / 100,
      }));
    },

    /** How many documents wait in each queue. */
    async totals(request: TaggingRequest): Promise<Record<TaggingQueue, number>> {
      const scopes = await scopesOf(request);
      const totals = { untagged: 0, uncertain: 0, stale: 0 };
      if (scopes.length === 0) return totals;
      for (const queue of TAGGING_QUEUES) {
        const [row]: { total: unknown }[] = await union(scopes, queue, ['d.document_id']).count({
          total: '*',
        });
        totals[queue] = Number(row?.total ?? 0);
      }
      return totals;
    },

    /** A page of a queue, behind `after`. Keyset paging: a document that leaves the queue does not shift the others. */
    async waiting(
      request: TaggingRequest,
      queue: TaggingQueue,
      after: ContentReference | null,
      limit: number,
    ): Promise<WaitingDocument[]> {
      const scopes = await scopesOf(request);
      if (scopes.length === 0) return [];
      const columns = ['d.document_id', 'd.locale', 'd.published', 'd.updated', 's.confidence'];
      const query = union(scopes, queue, columns)
        .select('*')
        .orderBy(['content_type', 'document_id'])
        .limit(limit);
      if (after) {
        void query.whereRaw('(content_type > ? or (content_type = ? and document_id > ?))', [
          after.contentType,
          after.contentType,
          after.documentId,
        ]);
      }
      const rows: Row[] = await query;
      return rows.map(waitingDocument);
    },
  };
};

export type TaggingService = ReturnType<typeof createTagging>;
