import { isEqual } from '../document/is-equal';
import { COLLECTIONS, type TaxonomyDocument } from '../document/taxonomy-document';
import type { TaxonomyFile } from '../document/taxonomy-file';

/** A file with only the changed lists, so that others can change the rest at the same time without a conflict. */
export const changedLists = (before: TaxonomyDocument, after: TaxonomyDocument): TaxonomyFile =>
  Object.fromEntries(
    COLLECTIONS.filter((name) => !isEqual(before[name], after[name])).map((name) => [
      name,
      after[name],
    ]),
  );
