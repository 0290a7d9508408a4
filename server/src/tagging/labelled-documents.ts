import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import type { FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { contentKey } from '../../../plugin/contracts/content-reference';
import type { LabelledDocument } from './training-changes';

const NONE: FacetTerm[] = [];

/**
 * The documents that the suggester is trained on: those with tags, and those of which a suggestion was dismissed.
 * @param dismissals by `contentKey`
 */
export function* labelledDocuments(
  catalogue: Catalogue,
  dismissals: ReadonlyMap<string, FacetTerm[]>,
): Generator<LabelledDocument> {
  const tagged = new Set<string>();
  for (const document of catalogue.tagged()) {
    const key = contentKey(document.address);
    tagged.add(key);
    yield { ...document, dismissed: dismissals.get(key) ?? NONE };
  }
  for (const [key, dismissed] of dismissals) {
    if (tagged.has(key)) continue;
    const [contentType = '', documentId = ''] = key.split('/');
    const item = catalogue.find(contentType, documentId);
    const published = item === null ? [] : catalogue.entries(item);
    yield { address: { contentType, documentId }, tags: { ...NO_TAGS }, published, dismissed };
  }
}
