import { defaultDocument } from './default-document';
import { resolveReferences } from './resolve-references';
import { mapCollections, type AnyTerm, type TaxonomyDocument } from './taxonomy-document';

/** Moves retired terms behind offered ones: defaults in their order, then the site's own by key. */
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

/**
 * The normal form in which a taxonomy is stored, compared and shown: no references to retired terms, and those at the
 * end.
 */
export function normalizeDocument(
  document: TaxonomyDocument,
  defaults: TaxonomyDocument = defaultDocument,
): TaxonomyDocument {
  // The first pass retires intents without a stage, the second removes them from touchpoint types.
  const resolved = resolveReferences(resolveReferences(document));
  return mapCollections((name) => retiredLast(resolved[name], defaults[name]));
}
