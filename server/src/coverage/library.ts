import { Habits } from '../../../plugin/coverage/habits';
import { isSupply, type Content } from '../../../plugin/coverage/supply';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import type { CoverageSlice } from './request';

/** The published entries of the catalogue in memory. */
export interface PublishedLibrary {
  /** Those that pass the filters. */
  contents: Content[];
  /** Of all entries, whatever the filters. */
  habits: Habits;
  /** By position in the catalogue; null for what does not pass the filters. */
  contentOf: (item: number) => Content | null;
}

/** Reads the published entries of some types, in one locale or all, that whoever asks may be told of. */
export function publishedLibrary(
  catalogue: Catalogue,
  { types, locale, filters, sight }: CoverageSlice,
): PublishedLibrary {
  const uids = new Set(types.map(({ uid }) => uid));
  const all: Content[] = [];
  const contents: Content[] = [];
  const byItem: (Content | null)[] = [];
  for (const item of catalogue.items()) {
    const { contentType } = catalogue.addressOf(item);
    if (!uids.has(contentType)) continue;
    const entries = catalogue.entries(item);
    const told = sight ? entries.filter((entry) => sight.sees(entry, entry.locale)) : entries;
    if (sight && told.length === 0) continue;
    const locales = told.map((entry) => entry.locale);
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

/**
 * Reads the library, and keeps the last one until the catalogue changes: a page asks for the same one repeatedly. What
 * is narrowed to what somebody may be told of is not kept.
 */
export function libraryReader(): (catalogue: Catalogue, slice: CoverageSlice) => PublishedLibrary {
  let last: { key: string; catalogue: Catalogue; library: PublishedLibrary } | null = null;
  return (catalogue, slice) => {
    if (slice.sight) return publishedLibrary(catalogue, slice);
    const { types, locale, filters } = slice;
    const uids = types.map(({ uid }) => uid);
    const key = JSON.stringify([catalogue.version, uids, locale, filters]);
    if (last?.key !== key || last.catalogue !== catalogue) {
      last = { key, catalogue, library: publishedLibrary(catalogue, slice) };
    }
    return last.library;
  };
}
