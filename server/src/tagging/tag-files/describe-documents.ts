import type { UID } from '@strapi/strapi';

import type { TagFileRow } from '../../../../plugin/contracts/tag-files';
import type { PermissionChecker } from '../../access';
import type { Documents } from '../../strapi';
import { entryText } from '../../library';
import type { OptedInType, LocalesService } from '../../site';

type Name = Pick<TagFileRow, 'slug' | 'locale' | 'title'>;
type Entry = Record<string, unknown>;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

interface Parts {
  documents: Documents;
  locales: LocalesService;
}

/** What documents are called, in the default locale where they have it, of those that the user of the checker may see. */
export async function describeDocuments(
  { documents, locales }: Parts,
  { uid, localized, titleField, slugField }: OptedInType,
  documentIds: string[],
  checker: PermissionChecker,
): Promise<Map<string, Name>> {
  const fallback = localized ? await locales.resolve(undefined) : null;
  const readable = (field: string | null) =>
    field !== null && checker.can.read(undefined, field) ? field : null;
  const [title, slug] = [readable(titleField), readable(slugField)];
  const query = await checker.sanitizedQuery.read({
    filters: { documentId: { $in: documentIds } },
  });
  const entries: Entry[] = await documents(uid as UID.ContentType).findMany({
    ...query,
    fields: ['documentId', ...(localized ? ['locale'] : []), title, slug].filter(
      (field) => field !== null,
    ) as never,
    sort: 'documentId',
    ...(localized ? { locale: '*' } : {}),
  });
  const names = new Map<string, Name>();
  for (const entry of entries) {
    const documentId = String(entry.documentId);
    if (names.has(documentId) && entry.locale !== fallback) continue;
    names.set(documentId, {
      slug: slug === null ? null : textOf(entry[slug]),
      locale: textOf(entry.locale),
      title: title === null ? null : entryText(entry, [title]),
    });
  }
  return names;
}
