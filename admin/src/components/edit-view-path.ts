import type { OptedInContentType } from '../../../plugin/contracts/content-types';

interface EntryAddress {
  contentType: string;
  documentId: string;
  /** Null for a type that is not localized. */
  locale: string | null;
}

const localeQuery = (locale: string | null): string =>
  locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;

/** Path of an entry's edit view in the Content Manager. */
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

/** Path of the form for a new entry of a collection type; in the default locale when none is given. */
export const createViewPath = (contentType: string, locale: string | null): string =>
  `/content-manager/collection-types/${contentType}/create${localeQuery(locale)}`;
