import type { Core, UID } from '@strapi/strapi';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import { getService } from '../get-service';
import type { EntryQueries } from './entry-query';
import type { Auth } from './readable-types';

export type Entry = Record<string, unknown>;

export const contentKey = ({ contentType, documentId }: ContentReference): string =>
  `${contentType}/${documentId}`;

export const entries = ({ strapi }: { strapi: Core.Strapi }) => {
  const readType = async (
    uid: string,
    documentIds: string[],
    locale: string,
    queries: EntryQueries,
  ): Promise<Entry[]> => {
    const localized = getService(strapi, 'optedInTypes').find(uid)?.localized ?? false;
    return strapi.documents(uid as UID.ContentType).findMany({
      ...(queries.get(uid) as object),
      status: 'published',
      filters: { documentId: { $in: documentIds } },
      ...(localized ? { locale } : {}),
    });
  };

  const sanitized = async (uid: string, found: Entry[], auth: Auth): Promise<Entry[]> => {
    const model = strapi.getModel(uid as UID.ContentType);
    return (await strapi.contentAPI.sanitize.output(found, model, { auth })) as Entry[];
  };

  return {
    /**
     * The published entries of these documents in a locale, as the caller may see them, by `contentKey`: one
     * query a type. What is no longer published is left out. Without `auth`, for the admin, unsanitized.
     */
    async read(
      references: ContentReference[],
      locale: string,
      queries: EntryQueries,
      auth: Auth | null,
    ): Promise<Map<string, Entry>> {
      const uids = [...new Set(references.map(({ contentType }) => contentType))];
      const byType = new Map<string, Entry[]>();
      // One transaction around them all: the document service would open one a type.
      await strapi.db.transaction(async () => {
        for (const uid of uids) {
          const documentIds = references
            .filter(({ contentType }) => contentType === uid)
            .map(({ documentId }) => documentId);
          byType.set(uid, await readType(uid, documentIds, locale, queries));
        }
      });
      const found = new Map<string, Entry>();
      for (const [contentType, rows] of byType) {
        const visible = auth === null ? rows : await sanitized(contentType, rows, auth);
        for (const entry of visible) {
          found.set(contentKey({ contentType, documentId: String(entry.documentId) }), entry);
        }
      }
      return found;
    },
  };
};
