import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { NamedEntry } from '../../../plugin/contracts/journeys';
import type { TitledEntry } from '../../../plugin/contracts/rules';
import type { Catalogue, PublishedEntry } from '../../../plugin/ranking/catalogue/catalogue';
import { fold } from '../../../plugin/text/fold';
import type { Sight } from '../access';

/** What may be told of entries, and in which locale. */
export interface TitleReader {
  sight: Sight;
  locale: string;
}

/** An item with its title; with its documentId for one that has none, or is not published any more. */
export function namedEntry(catalogue: Catalogue, item: number): NamedEntry {
  const address = catalogue.addressOf(item);
  return { ...address, title: catalogue.entries(item)[0]?.title || address.documentId };
}

/** The items of the catalogue that may be told of. */
export const seenItems = (items: Iterable<number>, catalogue: Catalogue, sight: Sight): number[] =>
  [...items].filter((item) => sight.sees(catalogue.addressOf(item)));

/** A report's entry as a reader may be told of it; null where they may not. */
export function toldEntry(
  named: NamedEntry,
  sight: Sight,
  catalogue: Catalogue,
): NamedEntry | null {
  if (sight.hides(named)) return null;
  const { contentType, documentId } = named;
  const item = catalogue.find(contentType, documentId);
  const entries = item === null ? [] : catalogue.entries(item);
  const told = entries.find((entry) => sight.tellsTitle(entry, entry.locale));
  return { contentType, documentId, title: told?.title || documentId };
}

/** A published entry's title; its documentId where it has none, or the title may not be told. */
const titleOf = (entry: PublishedEntry, sight: Sight): string =>
  (sight.tellsTitle(entry, entry.locale) && entry.title) || entry.documentId;

/** The entry of an item to speak of: in the locale where it is published in it, else in any other that may be told of. */
function visibleEntry(catalogue: Catalogue, item: number, { sight, locale }: TitleReader) {
  const seen = catalogue.entries(item).filter((entry) => sight.sees(entry, entry.locale));
  const own = catalogue.entry(item, locale);
  return seen.find((entry) => entry.locale === own?.locale) ?? seen[0] ?? null;
}

/** Entries with their titles, in the locale where they are published in it; null for what may not be told. */
export function nameEntries(
  catalogue: Catalogue,
  references: readonly ContentReference[],
  reader: TitleReader,
): TitledEntry[] {
  return references.map(({ contentType, documentId }) => {
    const item = catalogue.find(contentType, documentId);
    const entry = item === null ? null : visibleEntry(catalogue, item, reader);
    return { contentType, documentId, title: entry === null ? null : titleOf(entry, reader.sight) };
  });
}

/** The published ones among these documents, whichever of the types they are of. */
export const findEntries = (
  catalogue: Catalogue,
  references: readonly ContentReference[],
  reader: TitleReader,
): TitledEntry[] =>
  nameEntries(catalogue, references, reader).filter(({ title }) => title !== null);

/** Published entries whose title holds the text, those that start with it first. */
export function searchEntries(
  catalogue: Catalogue,
  text: string,
  { contentTypes, sight, locale }: TitleReader & { contentTypes: readonly string[] },
  limit: number,
): TitledEntry[] {
  const sought = fold(text.trim());
  const starting: TitledEntry[] = [];
  const holding: TitledEntry[] = [];
  for (const contentType of contentTypes) {
    for (const item of catalogue.itemsOn(contentType, locale)) {
      const entry = catalogue.entry(item, locale);
      if (entry === null || !sight.sees(entry, entry.locale)) continue;
      // What may not be told may not be found by, either.
      const title = sight.tellsTitle(entry, entry.locale) ? entry.title : '';
      const place = fold(title).indexOf(sought);
      const { documentId } = entry;
      const group = place === 0 ? starting : holding;
      if (place >= 0) group.push({ contentType, documentId, title: title || documentId });
      if (starting.length >= limit) break;
    }
  }
  return [...starting, ...holding].slice(0, limit);
}
