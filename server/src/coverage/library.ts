import { Habits } from '../../../plugin/coverage/habits';
import { isSupply, type Content } from '../../../plugin/coverage/supply';
import type { CoverageSlice } from './request';
import type { CatalogueService } from '../library';

/** What is published, as the catalogue in memory has it. */
export interface PublishedLibrary {
  /** What of it passes the filters. */
  contents: Content[];
  /** Of all of it, whatever the filters. */
  habits: Habits;
  /** By position in the catalogue; null for what does not pass. */
  contentOf: (item: number) => Content | null;
}

/** Reads the published entries of some types, in one locale or all. */
export function publishedLibrary(
  catalogueService: CatalogueService,
  { types, locale, filters }: CoverageSlice,
): PublishedLibrary {
  const catalogue = catalogueService.current();
  const uids = new Set(types.map(({ uid }) => uid));
  const all: Content[] = [];
  const contents: Content[] = [];
  const byItem: (Content | null)[] = [];
  for (const item of catalogue.items()) {
    const { contentType } = catalogue.addressOf(item);
    if (!uids.has(contentType)) continue;
    const locales = catalogue.entries(item).map((entry) => entry.locale);
    if (locale !== null && !locales.includes(locale) && !locales.includes('')) continue;
    const content = { ...catalogue.tagsOf(item), contentType, locales };
    all.push(content);
    if (!isSupply(content, filters)) continue;
    contents.push(content);
    while (byItem.length < item) byItem.push(null);
    byItem[item] = content;
  }
  const habits = new Habits([...uids], all);
  return { contents, habits, contentOf: (item) => byItem[item] ?? null };
}

/** Reads the library, and keeps it until something in it changes: a page asks for the same one again and again. */
export function libraryReader(
  catalogueService: CatalogueService,
): (slice: CoverageSlice) => PublishedLibrary {
  let kept: { of: string; catalogue: object; library: PublishedLibrary } | null = null;
  return (slice) => {
    const catalogue = catalogueService.current();
    const { types, locale, filters } = slice;
    const uids = types.map(({ uid }) => uid);
    const of = JSON.stringify([catalogue.version, uids, locale, filters]);
    if (kept?.of !== of || kept.catalogue !== catalogue) {
      kept = { of, catalogue, library: publishedLibrary(catalogueService, slice) };
    }
    return kept.library;
  };
}
