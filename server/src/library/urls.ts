import { SlugIndex, slugOf, type FoundEntry } from '../../../plugin/content-urls/slug-index';
import {
  pathOf,
  urlPattern,
  type EntryPath,
  type UrlPattern,
} from '../../../plugin/content-urls/url-pattern';
import type { PublishedEntry } from '../../../plugin/ranking/catalogue/catalogue';
import type { LocalesService, OptedInType, OptedInTypesService } from '../site';
import type { CatalogueService } from './catalogue';

interface TypePattern extends UrlPattern {
  type: OptedInType;
  /** The only locale that it is of; null for one of every locale. */
  locale: string | null;
}

/** The content behind a URL. */
export interface ResolvedContent extends FoundEntry {
  contentType: string;
}

interface Parts {
  catalogue: CatalogueService;
  locales: Pick<LocalesService, 'currentDefault'>;
  optedInTypes: OptedInTypesService;
}

/** Builds and resolves URLs by the patterns of the content types. */
export const createUrls = ({ catalogue, locales, optedInTypes }: Parts) => {
  let patterns: TypePattern[] | null = null;
  let slugs: SlugIndex | null = null;
  let slugsVersion = -1;

  const readPatterns = (): TypePattern[] =>
    optedInTypes
      .all()
      .flatMap((type) =>
        type.urlPatterns.map(({ pattern, locale }) => ({ type, locale, ...urlPattern(pattern) })),
      );

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
    if (slug !== undefined)
      return currentSlugs().find(type.uid, slug, locale ?? null, locales.currentDefault());
    return type.kind === 'singleType' ? currentSlugs().single(type.uid) : null;
  };

  const isDefault = ({ locale }: Pick<PublishedEntry, 'locale'>): boolean =>
    locale === '' || locale === locales.currentDefault();

  /**
   * By which an entry's page may be linked, the best first. A pattern of its own locale goes before one of every locale,
   * and so does one that names the locale where it is not the default one: `/articles/:slug` beside
   * `/:locale/articles/:slug` is that of the default locale.
   */
  const patternsOf = ({ contentType, locale }: PublishedEntry): TypePattern[] => {
    const rank = (pattern: TypePattern): number => {
      if (pattern.locale !== null) return 0;
      return isDefault({ locale }) || pattern.namesLocale ? 1 : 2;
    };
    return allPatterns()
      .filter(({ type }) => type.uid === contentType)
      .filter((pattern) => pattern.locale === null || pattern.locale === locale)
      .sort((left, right) => rank(left) - rank(right));
  };

  return {
    /** The URL of an entry, or null when no pattern of its type has all that it needs. */
    urlOf(entry: PublishedEntry): string | null {
      const { locale, documentId } = entry;
      for (const { build } of patternsOf(entry)) {
        const url = build({ slug: slugOf(entry), locale, documentId }, isDefault(entry));
        if (url !== null) return url;
      }
      return null;
    },

    /** The published content behind a URL or path, or null when no pattern or no entry matches. */
    resolve(url: string): ResolvedContent | null {
      const path = pathOf(url);
      if (path === null) return null;
      for (const { type, locale, read } of allPatterns()) {
        const said = read(path);
        const found = said && find(type, locale === null ? said : { ...said, locale });
        if (found) return { contentType: type.uid, ...found };
      }
      return null;
    },
  };
};

export type UrlsService = ReturnType<typeof createUrls>;
