import slugify from 'slugify';

import type { Catalogue, PublishedEntry } from '../ranking/catalogue/catalogue';

/** The slug of an entry; without one, the slug that its title would get. */
export const slugOf = ({ slug, title }: Pick<PublishedEntry, 'slug' | 'title'>): string =>
  slug ?? slugify(title, { lower: true, strict: true });

export interface FoundEntry {
  documentId: string;
  /** Null where the path does not contain it. */
  locale: string | null;
}

/** Finds published entries by the slugs in their paths. */
export class SlugIndex {
  private readonly inLocale = new Map<string, FoundEntry>();
  private readonly anywhere = new Map<string, FoundEntry>();
  private readonly singles = new Map<string, FoundEntry>();

  constructor(catalogue: Catalogue) {
    for (const item of catalogue.items()) {
      for (const entry of catalogue.entries(item)) this.add(entry);
    }
  }

  /**
   * The entry with a slug: in that locale, else in any; of several, the one in the default locale, else the first.
   * @param locale null where the path does not tell it
   */
  find(
    contentType: string,
    slug: string,
    locale: string | null,
    defaultLocale: string,
  ): FoundEntry | null {
    const found = locale === null ? undefined : this.in(locale, contentType, slug);
    if (found !== undefined) return found;
    const byDefault = this.in(defaultLocale, contentType, slug);
    if (byDefault !== undefined) return { ...byDefault, locale: null };
    return this.anywhere.get(`${contentType} ${slug}`) ?? null;
  }

  private in(locale: string, contentType: string, slug: string): FoundEntry | undefined {
    return this.inLocale.get(`${contentType} ${locale.toLowerCase()} ${slug}`);
  }

  /** The entry of a single type. */
  single(contentType: string): FoundEntry | null {
    return this.singles.get(contentType) ?? null;
  }

  private add(entry: PublishedEntry): void {
    const { contentType, documentId, locale } = entry;
    const slug = slugOf(entry);
    const addFirst = (index: Map<string, FoundEntry>, key: string, found: FoundEntry): void => {
      if (!index.has(key)) index.set(key, found);
    };
    const somewhere = { documentId, locale: null };
    if (locale !== '') {
      const key = `${contentType} ${locale.toLowerCase()} ${slug}`;
      addFirst(this.inLocale, key, { documentId, locale });
    }
    addFirst(this.anywhere, `${contentType} ${slug}`, somewhere);
    addFirst(this.singles, contentType, somewhere);
  }
}
