import { keyFor } from '../document/taxonomy-file';
import type { Collection, TaxonomyDocument } from '../document/taxonomy-document';

/** A key for a new term, made of its label; `-2`, `-3` … where that is taken. `''` when there is no label. */
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
