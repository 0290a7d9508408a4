import type { Core } from '@strapi/strapi';
import {
  compile,
  match,
  type MatchFunction,
  type ParamData,
  type PathFunction,
} from 'path-to-regexp';
import slugify from 'slugify';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { PublishedEntry } from '../../../plugin/ranking/catalogue';
import { getService } from '../get-service';

interface Pattern {
  uid: string;
  build: PathFunction<ParamData>;
  parse: MatchFunction<ParamData>;
}

interface SlugIndex {
  version: number;
  documentIds: Map<string, string>;
}

/** An entry without a slug is found under the one that its title would make. */
const slugOf = ({ slug, title }: Pick<PublishedEntry, 'slug' | 'title'>): string =>
  slug ?? slugify(title, { lower: true, strict: true });

const slugKey = (uid: string, slug: string): string => `${uid} ${slug}`;

/** What is no encoded text stays as it is: nobody's slug, and no reason to refuse a touchpoint. */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const pathOf = (url: string): string | null => {
  // A base, because clients also send paths.
  const base = 'http://site.invalid';
  return URL.canParse(url, base) ? new URL(url, base).pathname : null;
};

/** URL patterns of the content types, both ways. */
export const urls = ({ strapi }: { strapi: Core.Strapi }) => {
  let patterns: Pattern[] | null = null;
  let slugs: SlugIndex = { version: -1, documentIds: new Map() };

  const readPatterns = (): Pattern[] =>
    getService(strapi, 'optedInTypes')
      .all()
      .flatMap(({ uid, urlPattern }) =>
        urlPattern === null
          ? []
          : [
              {
                uid,
                build: compile(urlPattern),
                parse: match(urlPattern, { trailing: true, decode }),
              },
            ],
      );

  const allPatterns = (): Pattern[] => (patterns ??= readPatterns());

  const readSlugs = (): SlugIndex => {
    const catalogue = getService(strapi, 'catalogue').current();
    if (slugs.version === catalogue.version) return slugs;
    const documentIds = new Map<string, string>();
    for (const item of catalogue.items()) {
      for (const entry of catalogue.entries(item)) {
        const key = slugKey(entry.contentType, slugOf(entry));
        // Two entries may share a slug in different types, not in one; the first keeps it.
        if (!documentIds.has(key)) documentIds.set(key, entry.documentId);
      }
    }
    slugs = { version: catalogue.version, documentIds };
    return slugs;
  };

  return {
    /** Where an entry is found on the site, or null when its type has no pattern or the entry no slug. */
    urlOf(entry: PublishedEntry): string | null {
      const pattern = allPatterns().find(({ uid }) => uid === entry.contentType);
      const slug = slugOf(entry);
      if (pattern === undefined || slug === '') return null;
      return pattern.build({ slug, locale: entry.locale, documentId: entry.documentId });
    },

    /** The published content behind a URL or path, or null when no pattern and entry fit. */
    resolve(url: string): ContentReference | null {
      const path = pathOf(url);
      if (path === null) return null;
      for (const { uid, parse } of allPatterns()) {
        const params = parse(path);
        if (!params) continue;
        const { slug, documentId } = params.params;
        if (typeof documentId === 'string') return { contentType: uid, documentId };
        const found =
          typeof slug === 'string' ? readSlugs().documentIds.get(slugKey(uid, slug)) : undefined;
        if (found !== undefined) return { contentType: uid, documentId: found };
      }
      return null;
    },
  };
};
