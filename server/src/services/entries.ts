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
    auth: Auth | null,
  ): Promise<Entry[]> => {
    const localized = getService(strapi, 'optedInTypes').find(uid)?.localized ?? false;
    const found: Entry[] = await strapi.documents(uid as UID.ContentType).findMany({
      ...(queries.get(uid) as object),
      status: 'published',
      filters: { documentId: { $in: documentIds } },
      ...(localized ? { locale } : {}),
    });
    if (auth === null) return found;
    const sanitized = await strapi.contentAPI.sanitize.output(
      found,
      strapi.getModel(uid as UID.ContentType),
      { auth },
    );
    return sanitized as Entry[];
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
      const found = await Promise.all(
        uids.map(async (uid) => {
          const ids = references.filter((reference) => reference.contentType === uid);
          const documentIds = ids.map(({ documentId }) => documentId);
          const rows = await readType(uid, documentIds, locale, queries, auth);
          return rows.map((entry): [string, Entry] => [
            contentKey({ contentType: uid, documentId: String(entry.documentId) }),
            entry,
          ]);
        }),
      );
      return new Map(found.flat());
    },
  };
};
