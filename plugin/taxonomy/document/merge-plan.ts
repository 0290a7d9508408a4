import { successorsOf } from './successors';
import { COLLECTIONS, FACET_OF, type Collection, type TaxonomyDocument } from './taxonomy-document';

/** A term that is given up, and what becomes of what was tagged with it. */
export interface GivenUp {
  collection: Collection;
  key: string;
  /** Key of the term that its tags move to; null: they stay where they are, and readable. */
  movesTo: string | null;
}

/** The terms that a change gives up, or whose tags it moves on, among those that content is tagged with. */
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
