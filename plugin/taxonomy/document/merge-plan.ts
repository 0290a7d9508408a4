import { successorsOf } from './successors';
import { COLLECTIONS, FACET_OF, type Collection, type TaxonomyDocument } from './taxonomy-document';

/** A term that is no longer used, and where its tags move. */
export interface GivenUp {
  collection: Collection;
  key: string;
  /** Key of the term that its tags move to; null: they stay, and stay readable. */
  movesTo: string | null;
}

/** The terms whose tags a change moves, or that it retires without a replacement. */
export function mergePlan(before: TaxonomyDocument, after: TaxonomyDocument): GivenUp[] {
  const [were, are] = [successorsOf(before), successorsOf(after)];
  return COLLECTIONS.filter((collection) => FACET_OF[collection] !== null).flatMap((collection) =>
    [...are[collection]].flatMap(([key, movesTo]) => {
      const was = were[collection].get(key);
      return movesTo === key || was === undefined || was === movesTo
        ? []
        : [{ collection, key, movesTo }];
    }),
  );
}
