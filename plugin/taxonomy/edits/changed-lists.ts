import { isEqual } from '../document/is-equal';
import { COLLECTIONS, type TaxonomyDocument } from '../document/taxonomy-document';
import type { TaxonomyFile } from '../document/taxonomy-file';

/** A file of the lists that differ, so that what others do to the rest meanwhile is no conflict. */
export const changedLists = (before: TaxonomyDocument, after: TaxonomyDocument): TaxonomyFile =>
  Object.fromEntries(
    COLLECTIONS.filter((name) => !isEqual(before[name], after[name])).map((name) => [
      name,
      after[name],
    ]),
  );
