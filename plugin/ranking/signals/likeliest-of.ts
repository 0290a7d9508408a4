import type { Evidence } from '../ranked-item';

/** The term of an item that is likeliest for the contact. */
export function likeliestOf(terms: string[], distribution: ReadonlyMap<string, number>): Evidence {
  const [first] = [...terms].sort(
    (left, right) => (distribution.get(right) ?? 0) - (distribution.get(left) ?? 0),
  );
  return first === undefined ? {} : { term: first, probability: distribution.get(first) ?? 0 };
}
