import slugify from 'slugify';

import type { Catalogue, PublishedEntry } from '../ranking/catalogue/catalogue';

/** An entry without a slug is found under the one that its title would make. */
export const slugOf = ({ slug, title }: Pick<PublishedEntry, 'slug' | 'title'>): string =>
  slug ?? slugify(title, { lower: true, strict: true });

export interface FoundEntry {
  documentId: string;
  /** Null where the path does not tell which. */
  locale: string | null;
}

/** Finds published entries by what the paths of their pages say. */
export class SlugIndex {
  private readonly inLocale = new Map<string, FoundEntry>();
  private readonly anywhere = new Map<string, FoundEntry>();
  private readonly singles = new Map<string, FoundEntry>();

  constructor(catalogue: Catalogue) {
    for (const item of catalogue.items()) {
      for (const entry of catalogue.entries(item)) this.add(entry);
    }
  }

  /** The entry of a slug: the one in that locale, else any; the first of those that share a slug. */
  find(contentType: string, slug: string, locale: string | null): FoundEntry | null {
    const found = this.inLocale.get(`${contentType} ${locale?.toLowerCase() ?? ''} ${slug}`);
    return found ?? this.anywhere.get(`${contentType} ${slug}`) ?? null;
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
