import { blankTerm, propertiesOf } from './blank-terms';
import { defaultDocument } from './default-document';
import { isEqual } from './is-equal';
import { resolveReferences } from './resolve-references';
import { STORED_FACET, type StoredTerm } from './stored-term';
import { successorsOf } from './successors';
import {
  COLLECTIONS,
  type AnyTerm,
  type Collection,
  type TaxonomyDocument,
} from './taxonomy-document';

const offered = (terms: AnyTerm[]): string[] =>
  terms.filter(({ retired }) => !retired).map(({ key }) => key);

/** The order of terms where none was set. */
function naturalOrder(keys: string[], standard: AnyTerm[]): string[] {
  const defaults = standard.map(({ key }) => key).filter((key) => keys.includes(key));
  const own = keys.filter((key) => !defaults.includes(key));
  return [...defaults, ...own.sort((left, right) => (left < right ? -1 : 1))];
}

function differences(
  collection: Collection,
  term: AnyTerm,
  base: AnyTerm,
): Record<string, unknown> {
  const [says, said] = [new Map(Object.entries(term)), new Map(Object.entries(base))];
  return Object.fromEntries(
    propertiesOf(collection)
      .filter((name) => !isEqual(says.get(name), said.get(name)))
      .map((name) => [name, says.get(name)]),
  );
}

function storedOf(collection: Collection, terms: AnyTerm[], standard: AnyTerm[]): StoredTerm[] {
  const bases = new Map(standard.map((term) => [term.key, term]));
  const keys = offered(terms);
  const isOrdered = !isEqual(keys, naturalOrder(keys, standard));
  return terms.flatMap((term, order) => {
    const base = bases.get(term.key);
    const label = base?.label === term.label ? null : term.label;
    const changes = {
      ...differences(collection, term, base ?? blankTerm(collection, term.key, term.label)),
      ...(isOrdered && !term.retired ? { order } : {}),
    };
    const isSame = Object.keys(changes).length === 0;
    if (base && label === null && isSame) return [];
    return [
      { facet: STORED_FACET[collection], key: term.key, label, changes: isSame ? null : changes },
    ];
  });
}

/**
 * The terms to store for a taxonomy: only differences from the defaults, so that a site follows changes of the defaults
 * where it has made no changes of its own. References of defaults are compared after replacing retired terms by their
 * successors.
 */
export function storedTermsOf(
  document: TaxonomyDocument,
  defaults: TaxonomyDocument = defaultDocument,
): StoredTerm[] {
  const standard = resolveReferences(defaults, successorsOf(document));
  return COLLECTIONS.flatMap((collection) =>
    storedOf(collection, document[collection], standard[collection]),
  );
}
