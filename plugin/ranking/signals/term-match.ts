import type { TermSets } from '../catalogue/term-sets';
import type { Signal } from './signal';
import { cosine } from './cosine';
import { likeliestOf } from './likeliest-of';
import { trustIn } from './trust-in';

/**
 * How well items' terms match a distribution: the cosine of the two, 0 without terms, scaled by the confidence.
 * @param confidence in the distribution, 0–1
 */
export function termMatch(
  sets: TermSets,
  distribution: ReadonlyMap<string, number>,
  confidence: number,
): Signal {
  const match = cosine(distribution);
  const trust = trustIn(confidence);
  const scores = Float64Array.from(sets.sets(), (terms) => trust * match(terms));
  const score = (item: number): number => scores[sets.numberOf(item)] ?? 0;
  return {
    addTo(totals, weight, { size, items }) {
      for (let place = 0; place < size; place += 1) {
        const item = items[place] ?? 0;
        totals[item] = (totals[item] ?? 0) + weight * score(item);
      }
    },
    score,
    evidence: (item) => likeliestOf(sets.sets()[sets.numberOf(item)] ?? [], distribution),
  };
}
