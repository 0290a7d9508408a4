import { defaultDocument } from './default-document';
import { resolveReferences } from './resolve-references';
import { mapCollections, type AnyTerm, type TaxonomyDocument } from './taxonomy-document';

/** Retired terms stand behind those that are offered: the defaults as they came, then the site's own by key. */
function retiredLast(terms: AnyTerm[], standard: AnyTerm[]): AnyTerm[] {
  const placeOf = ({ key }: AnyTerm): number => {
    const place = standard.findIndex((term) => term.key === key);
    return place < 0 ? standard.length : place;
  };
  const retired = terms
    .filter((term) => term.retired)
    .sort((left, right) => placeOf(left) - placeOf(right) || (left.key < right.key ? -1 : 1));
  return [...terms.filter((term) => !term.retired), ...retired];
}

/** A taxonomy without loose ends, in the one form that it is stored, compared and shown in. */
export function normalizeDocument(
  document: TaxonomyDocument,
  defaults: TaxonomyDocument = defaultDocument,
): TaxonomyDocument {
  // Intents that go with their stage are known to be gone after the first pass, and to touchpoint types after the second.
  const resolved = resolveReferences(resolveReferences(document));
  return mapCollections((name) => retiredLast(resolved[name], defaults[name]));
}
