import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { NamedEntry } from '../../../plugin/contracts/journeys';
import type { TitledEntry } from '../../../plugin/contracts/rules';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import { fold } from '../../../plugin/text/fold';

/** The content types whose titles may be told, by uid, and the locale of the titles. */
export interface TitleReader {
  readable: ReadonlySet<string>;
  locale: string;
}

/** An item with its title; with its documentId for one that has none, or is not published any more. */
export function namedEntry(catalogue: Catalogue, item: number): NamedEntry {
  const address = catalogue.addressOf(item);
  return { ...address, title: catalogue.entries(item)[0]?.title || address.documentId };
}

/** Entries with their titles, in the locale where they are published in it; null for what may not be told. */
export function nameEntries(
  catalogue: Catalogue,
  references: readonly ContentReference[],
  { readable, locale }: TitleReader,
): TitledEntry[] {
  return references.map(({ contentType, documentId }) => {
    const item = readable.has(contentType) ? catalogue.find(contentType, documentId) : null;
    const entry =
      item === null ? null : (catalogue.entry(item, locale) ?? catalogue.entries(item)[0] ?? null);
    return { contentType, documentId, title: entry === null ? null : entry.title || documentId };
  });
}

/** The published ones among these documents, whichever type they are of. */
export const findEntries = (
  catalogue: Catalogue,
  documentIds: readonly string[],
  reader: TitleReader,
): TitledEntry[] => {
  const possible = documentIds.flatMap((documentId) =>
    [...reader.readable].map((contentType) => ({ contentType, documentId })),
  );
  return nameEntries(catalogue, possible, reader).filter(({ title }) => title !== null);
};

/** Published entries whose title holds the text, those that start with it first. */
export function searchEntries(
  catalogue: Catalogue,
  text: string,
  { readable, locale }: TitleReader,
  limit: number,
): TitledEntry[] {
  const sought = fold(text.trim());
  const starting: TitledEntry[] = [];
  const holding: TitledEntry[] = [];
  for (const contentType of readable) {
    for (const item of catalogue.itemsOn(contentType, locale)) {
      const { title = '' } = catalogue.entry(item, locale) ?? {};
      const place = fold(title).indexOf(sought);
      const { documentId } = catalogue.addressOf(item);
      const group = place === 0 ? starting : holding;
      if (place >= 0) group.push({ contentType, documentId, title: title || documentId });
      if (starting.length >= limit) break;
    }
  }
  return [...starting, ...holding].slice(0, limit);
}
