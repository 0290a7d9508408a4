import { SlugIndex, slugOf, type FoundEntry } from '../../../plugin/content-urls/slug-index';
import {
  pathOf,
  urlPattern,
  type EntryPath,
  type UrlPattern,
} from '../../../plugin/content-urls/url-pattern';
import type { PublishedEntry } from '../../../plugin/ranking/catalogue/catalogue';
import type { OptedInType, OptedInTypesService } from '../site';
import type { CatalogueService } from './catalogue';

interface TypePattern extends UrlPattern {
  type: OptedInType;
}

/** The content behind a URL. */
export interface ResolvedContent extends FoundEntry {
  contentType: string;
}

interface Parts {
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
}

/** Builds and resolves URLs by the patterns of the content types. */
export const createUrls = ({ catalogue, optedInTypes }: Parts) => {
  let patterns: TypePattern[] | null = null;
  let slugs: SlugIndex | null = null;
  let slugsVersion = -1;

  const readPatterns = (): TypePattern[] =>
    optedInTypes
      .all()
      .flatMap((type) => type.urlPatterns.map((pattern) => ({ type, ...urlPattern(pattern) })));

  const allPatterns = (): TypePattern[] => (patterns ??= readPatterns());

  const currentSlugs = (): SlugIndex => {
    const library = catalogue.current();
    if (slugs === null || slugsVersion !== library.version) {
      slugs = new SlugIndex(library);
      slugsVersion = library.version;
    }
    return slugs;
  };

  const find = (type: OptedInType, { slug, locale, documentId }: Partial<EntryPath>) => {
    if (documentId !== undefined) return { documentId, locale: null };
    if (slug !== undefined) return currentSlugs().find(type.uid, slug, locale ?? null);
    return type.kind === 'singleType' ? currentSlugs().single(type.uid) : null;
  };

  return {
    /** The URL of an entry, or null when no pattern of its type has all that it needs. */
    urlOf(entry: PublishedEntry): string | null {
      const { locale, documentId } = entry;
      for (const { type, build } of allPatterns()) {
        if (type.uid !== entry.contentType) continue;
        const url = build({ slug: slugOf(entry), locale, documentId });
        if (url !== null) return url;
      }
      return null;
    },

    /** The published content behind a URL or path, or null when no pattern or no entry matches. */
    resolve(url: string): ResolvedContent | null {
      const path = pathOf(url);
      if (path === null) return null;
      for (const { type, read } of allPatterns()) {
        const said = read(path);
        const found = said && find(type, said);
        if (found) return { contentType: type.uid, ...found };
      }
      return null;
    },
  };
};

export type UrlsService = ReturnType<typeof createUrls>;
