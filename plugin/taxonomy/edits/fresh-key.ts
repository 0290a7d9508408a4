import { keyFor } from '../document/taxonomy-file';
import type { Collection, TaxonomyDocument } from '../document/taxonomy-document';

/** A free key for a new term with this label: `-2`, `-3` … is appended if it is taken. `''` without a label. */
export function freshKey(
  document: TaxonomyDocument,
  collection: Collection,
  label: string,
): string {
  const key = keyFor(collection, label);
  const taken = new Set(document[collection].map((term) => term.key));
  const separator = collection === 'touchpointTypes' ? '_' : '-';
  let fresh = key;
  for (let count = 2; taken.has(fresh); count += 1) fresh = `${key}${separator}${count}`;
  return fresh;
}
