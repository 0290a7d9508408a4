import type { NamedEntry } from '../../../plugin/contracts/journeys';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';

/** An item of the catalogue by its title; by its documentId when it has none, or is not published any more. */
export function namedEntry(catalogue: Catalogue, item: number): NamedEntry {
  const address = catalogue.addressOf(item);
  return { ...address, title: catalogue.entries(item)[0]?.title || address.documentId };
}
