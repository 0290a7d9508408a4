import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import { getService } from '../get-service';
import { entryCache } from './entry-cache';
import type { Entry, EntryGate, EntryQuery } from './entry-gate';
import type { EntryQueries } from './entry-query';

export const contentKey = ({ contentType, documentId }: ContentReference): string =>
  `${contentType}/${documentId}`;

function documentIdsByType(references: ContentReference[]): Map<string, string[]> {
  const byType = new Map<string, string[]>();
  for (const { contentType, documentId } of references) {
    byType.set(contentType, [...(byType.get(contentType) ?? []), documentId]);
  }
  return byType;
}

export const entries = ({ strapi }: { strapi: Core.Strapi }) => {
  const cache = entryCache(strapi);

  const readType = async (
    uid: string,
    documentIds: string[],
    locale: string,
    { filters, ...query }: EntryQuery,
  ): Promise<Entry[]> => {
    const localized = getService(strapi, 'optedInTypes').find(uid)?.localized ?? false;
    const among = { documentId: { $in: documentIds } };
    const asked: object = {
      ...query,
      filters: filters === undefined ? among : { $and: [filters, among] },
    };
    return strapi.documents(uid as UID.ContentType).findMany({
      ...asked,
      status: 'published',
      ...(localized ? { locale } : {}),
    });
  };

  /** One query a type. */
  const readFresh = async (
    wanted: ReadonlyMap<string, string[]>,
    locale: string,
    queries: EntryQueries,
  ): Promise<Map<string, Entry[]>> => {
    const found = new Map<string, Entry[]>();
    if (wanted.size === 0) return found;
    // One transaction around them all: the document service would open one a type.
    await strapi.db.transaction(async () => {
      for (const [uid, documentIds] of wanted) {
        found.set(uid, await readType(uid, documentIds, locale, queries.get(uid) ?? {}));
      }
    });
    return found;
  };

  /** Entries as they come without relations: from memory, where they have not changed. */
  const readPlain = async (
    wanted: ReadonlyMap<string, string[]>,
    locale: string,
  ): Promise<Map<string, Entry[]>> => {
    const { entries: found, missing } = await cache.recall(wanted, locale);
    for (const [uid, fresh] of await readFresh(missing, locale, new Map())) {
      cache.keep(uid, locale, fresh);
      found.set(uid, [...(found.get(uid) ?? []), ...fresh]);
    }
    return found;
  };

  const readAll = async (
    references: ContentReference[],
    locale: string,
    queries: EntryQueries,
    gate: EntryGate,
  ): Promise<Map<string, Entry>> => {
    const wanted = documentIdsByType(references);
    const isPlain = [...queries.values()].every((query) => Object.keys(query).length === 0);
    const byType = isPlain
      ? await readPlain(wanted, locale)
      : await readFresh(wanted, locale, queries);
    const found = new Map<string, Entry>();
    for (const [contentType, rows] of byType) {
      for (const entry of await gate.output(contentType, rows)) {
        found.set(contentKey({ contentType, documentId: String(entry.documentId) }), entry);
      }
    }
    return found;
  };

  return {
    /**
     * The published entries of these documents in a locale, as the caller may see them, by `contentKey`: one
     * query a type. What is no longer published is left out.
     */
    async read(
      references: ContentReference[],
      locale: string,
      queries: EntryQueries,
      gate: EntryGate,
    ): Promise<Map<string, Entry>> {
      try {
        return await readAll(references, locale, queries, gate);
      } catch (error) {
        const isShaped = [...queries.values()].some(({ populate }) => populate !== undefined);
        if (!isShaped || error instanceof errors.ApplicationError) throw error;
        // Strapi's checks let some of `populate` through that its database layer fails on. When the same
        // entries can be read without it, the request is at fault.
        await readAll(references, locale, new Map(), gate);
        const message = 'Strapi cannot answer this';
        throw new errors.ValidationError(`populate: ${message}`, {
          errors: [{ path: ['populate'], message, name: 'ValidationError' }],
        });
      }
    },
  };
};
