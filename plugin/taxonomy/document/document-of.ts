import { omit } from '../omit';
import { blankTerm } from './blank-terms';
import { defaultDocument } from './default-document';
import { normalizeDocument } from './normalize-document';
import { STORED_FACET, type StoredTerm } from './stored-term';
import {
  mapCollections,
  type AnyTerm,
  type Collection,
  type TaxonomyDocument,
} from './taxonomy-document';

interface Placed {
  term: AnyTerm;
  order: number;
  /** Position among the defaults; null for a term that the site has added. */
  standard: number | null;
}

/** By order; of equals, defaults first, then terms of the site by key. */
const byPlace = (left: Placed, right: Placed): number => {
  if (left.order !== right.order) return left.order < right.order ? -1 : 1;
  const standard = (left.standard ?? Infinity) < (right.standard ?? Infinity);
  if (left.standard !== right.standard) return standard ? -1 : 1;
  return left.term.key < right.term.key ? -1 : 1;
};

const applied = (term: AnyTerm, stored: StoredTerm | undefined): AnyTerm => {
  if (stored === undefined) return term;
  return { ...term, label: stored.label ?? term.label, ...omit(stored.changes ?? {}, 'order') };
};

const orderOf = (stored: StoredTerm | undefined, otherwise: number): number => {
  const order = stored?.changes?.order;
  return typeof order === 'number' ? order : otherwise;
};

function composed(
  collection: Collection,
  standard: AnyTerm[],
  stored: readonly StoredTerm[],
): AnyTerm[] {
  const facet = STORED_FACET[collection];
  const byKey = new Map(
    stored.filter((term) => term.facet === facet).map((term) => [term.key, term]),
  );
  const placed = standard.map((term, place): Placed => {
    const own = byKey.get(term.key);
    byKey.delete(term.key);
    return { term: applied(term, own), order: orderOf(own, place), standard: place };
  });
  for (const own of byKey.values()) {
    const term = applied(blankTerm(collection, own.key, own.label ?? own.key), own);
    placed.push({ term, order: orderOf(own, Infinity), standard: null });
  }
  return placed.sort(byPlace).map(({ term }) => term);
}

/** The taxonomy of a site: the defaults with the stored changes, in normal form whatever is stored. */
export const documentOf = (
  stored: readonly StoredTerm[],
  defaults: TaxonomyDocument = defaultDocument,
): TaxonomyDocument =>
  normalizeDocument(
    mapCollections((collection) => composed(collection, defaults[collection], stored)),
    defaults,
  );
