import type { OptedInContentType } from '../../../plugin/contracts/content-types';

interface EntryAddress {
  contentType: string;
  documentId: string;
  /** Null for a type that is not localized. */
  locale: string | null;
}

/** Where the Content Manager edits an entry. */
export function editViewPath(
  { contentType, documentId, locale }: EntryAddress,
  kind: OptedInContentType['kind'],
): string {
  const path =
    kind === 'singleType'
      ? `single-types/${contentType}`
      : `collection-types/${contentType}/${documentId}`;
  const query = locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
  return `/content-manager/${path}${query}`;
}
