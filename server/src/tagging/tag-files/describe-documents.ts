import type { UID } from '@strapi/strapi';

import type { TagFileRow } from '../../../../plugin/contracts/tag-files';
import type { Context, Documents, FindPlugin } from '../../strapi';
import { entryText } from '../../library';
import type { OptedInType, LocalesService } from '../../site';

type Name = Pick<TagFileRow, 'slug' | 'locale' | 'title'>;
type Entry = Record<string, unknown>;

/** What an admin user may see of a type in the Content Manager. */
export interface EntryReader {
  can: { read(entry?: Entry, field?: string): boolean };
  sanitizedQuery: { read(query: object): Promise<object> };
}

interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): EntryReader;
}

export const entryReader =
  (plugin: FindPlugin, ctx: Context) =>
  ({ uid }: OptedInType): EntryReader => {
    const checkers: PermissionCheckers = plugin('content-manager').service('permission-checker');
    return checkers.create({ userAbility: ctx.state.userAbility, model: uid });
  };

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

interface Parts {
  documents: Documents;
  locales: LocalesService;
}

/** What documents are called, in the default locale where they have it, of those that the reader may see. */
export async function describeDocuments(
  { documents, locales }: Parts,
  { uid, localized, titleField, slugField }: OptedInType,
  documentIds: string[],
  reader: EntryReader,
): Promise<Map<string, Name>> {
  const fallback = localized ? await locales.resolve(undefined) : null;
  const readable = (field: string | null) =>
    field !== null && reader.can.read(undefined, field) ? field : null;
  const [title, slug] = [readable(titleField), readable(slugField)];
  const query = await reader.sanitizedQuery.read({
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
