import type { NamedContent } from '../../../plugin/contracts/contact-records';
import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import type { Sight } from '../access';

type Content = ContentReference & { locale?: string | null };

/** Adds the published title, in the locale of the content or else in any, where it may be told. */
export function contentNamer(
  catalogue: Catalogue,
  sight: Sight,
): (content: Content) => NamedContent | null {
  const titleOf = ({ contentType, documentId, locale }: Content): string | null => {
    const item = catalogue.find(contentType, documentId);
    if (item === null) return null;
    const own = catalogue.entry(item, locale ?? '');
    const told = [...(own === null ? [] : [own]), ...catalogue.entries(item)].find((entry) =>
      sight.tellsTitle(entry, entry.locale),
    );
    return told?.title || null;
  };

  /** Null for content that may not be told of. */
  return ({ contentType, documentId, locale = null }) => {
    const content = { contentType, documentId, locale };
    return sight.hides(content) ? null : { ...content, title: titleOf(content) };
  };
}
