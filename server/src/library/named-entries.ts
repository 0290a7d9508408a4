import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { TitledEntry } from '../../../plugin/contracts/rules';
import { fold } from '../../../plugin/text/fold';
import type { CatalogueService } from './catalogue';

/** What entries are called, in the locale where they are published in it. @param readable uids */
export function nameEntries(
  catalogueService: CatalogueService,
  references: readonly ContentReference[],
  readable: ReadonlySet<string>,
  locale: string,
): TitledEntry[] {
  const catalogue = catalogueService.current();
  return references.map(({ contentType, documentId }) => {
    const item = readable.has(contentType) ? catalogue.find(contentType, documentId) : null;
    const entry =
      item === null ? null : (catalogue.entry(item, locale) ?? catalogue.entries(item)[0] ?? null);
    return { contentType, documentId, title: entry === null ? null : entry.title || documentId };
  });
}

/** The published ones among these documents of the types, whichever type they are of. */
export const findEntries = (
  catalogue: CatalogueService,
  documentIds: readonly string[],
  readable: ReadonlySet<string>,
  locale: string,
): TitledEntry[] =>
  nameEntries(
    catalogue,
    documentIds.flatMap((documentId) =>
      [...readable].map((contentType) => ({ contentType, documentId })),
    ),
    readable,
    locale,
  ).filter(({ title }) => title !== null);

/** Published entries of these types whose title holds the text, those that start with it first. */
export function searchEntries(
  catalogueService: CatalogueService,
  text: string,
  readable: ReadonlySet<string>,
  locale: string,
  limit: number,
): TitledEntry[] {
  const catalogue = catalogueService.current();
  const sought = fold(text.trim());
  const [starting, holding]: TitledEntry[][] = [[], []];
  for (const contentType of readable) {
    for (const item of catalogue.itemsOn(contentType, locale)) {
      const { title = '' } = catalogue.entry(item, locale) ?? {};
      const place = fold(title).indexOf(sought);
      const { documentId } = catalogue.addressOf(item);
      const group = place === 0 ? starting : holding;
      if (place >= 0) group?.push({ contentType, documentId, title: title || documentId });
      if ((starting?.length ?? 0) >= limit) break;
    }
  }
  return [...(starting ?? []), ...(holding ?? [])].slice(0, limit);
}
