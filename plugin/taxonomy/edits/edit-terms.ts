import {
  mapCollections,
  type AnyTerm,
  type Collection,
  type TaxonomyDocument,
} from '../document/taxonomy-document';

type Edit = (terms: AnyTerm[]) => AnyTerm[];

const editList = (document: TaxonomyDocument, collection: Collection, edit: Edit) =>
  mapCollections((name) => (name === collection ? edit(document[name]) : document[name]));

/** Replaces the term with the same key, or appends it. */
export const putTerm = (document: TaxonomyDocument, collection: Collection, term: AnyTerm) =>
  editList(document, collection, (terms) =>
    terms.some(({ key }) => key === term.key)
      ? terms.map((known) => (known.key === term.key ? term : known))
      : [...terms, term],
  );

/** Moves an offered term up (-1) or down (1) by one place among the offered ones. */
export const moveTerm = (
  document: TaxonomyDocument,
  collection: Collection,
  key: string,
  step: -1 | 1,
) =>
  editList(document, collection, (terms) => {
    const offered = terms.filter(({ retired }) => !retired);
    const place = offered.findIndex((term) => term.key === key);
    const [moved, other] = [offered[place], offered[place + step]];
    if (moved === undefined || other === undefined) return terms;
    const swap = (term: AnyTerm) => (term === moved ? other : term === other ? moved : term);
    return terms.map(swap);
  });

/** Offers a retired term again. */
export const restoreTerm = (document: TaxonomyDocument, collection: Collection, key: string) =>
  editList(document, collection, (terms) =>
    terms.map((term) => (term.key === key ? { ...term, retired: false, replacedBy: null } : term)),
  );
