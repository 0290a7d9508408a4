import type { NamedContent } from '../../../plugin/contracts/contact-records';
import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import type { OptedInType } from '../site';

/** Adds the published title, in the locale of the content or else in any, where its type is one of `readable`. */
export function contentNamer(
  catalogue: Catalogue,
  readable: OptedInType[],
): (content: ContentReference & { locale?: string | null }) => NamedContent {
  const uids = new Set(readable.map(({ uid }) => uid));

  const titleOf = ({ contentType, documentId }: ContentReference, locale: string | null) => {
    const item = uids.has(contentType) ? catalogue.find(contentType, documentId) : null;
    if (item === null) return null;
    const entry = catalogue.entry(item, locale ?? '') ?? catalogue.entries(item)[0];
    return entry?.title || null;
  };

  return ({ contentType, documentId, locale = null }) => ({
    contentType,
    documentId,
    locale,
    title: titleOf({ contentType, documentId }, locale),
  });
}
