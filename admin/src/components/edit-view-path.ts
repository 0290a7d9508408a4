import type { OptedInContentType } from '../../../plugin/contracts/content-types';

interface EntryAddress {
  contentType: string;
  documentId: string;
  /** Null for a type that is not localized. */
  locale: string | null;
}

const localeQuery = (locale: string | null): string =>
  locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;

/** Where the Content Manager edits an entry. */
export function editViewPath(
  { contentType, documentId, locale }: EntryAddress,
  kind: OptedInContentType['kind'],
): string {
  const path =
    kind === 'singleType'
      ? `single-types/${contentType}`
      : `collection-types/${contentType}/${documentId}`;
  return `/content-manager/${path}${localeQuery(locale)}`;
}

/** Where the Content Manager makes a new entry of a collection type; in its default locale when none is given. */
export const createViewPath = (contentType: string, locale: string | null): string =>
  `/content-manager/collection-types/${contentType}/create${localeQuery(locale)}`;
