import type { TermSets } from '../catalogue/term-sets';
import type { Signal } from './signal';
import { likeliestOf } from './likeliest-of';
import { trustIn } from './trust-in';

/** Scores a set of terms by a distribution over them. */
type Match = (distribution: ReadonlyMap<string, number>) => (terms: string[]) => number;

/**
 * How well items' terms match a distribution, scaled by the confidence.
 * @param confidence in the distribution, 0–1
 * @param match 0 for an item without terms
 */
export function termMatch(
  sets: TermSets,
  distribution: ReadonlyMap<string, number>,
  confidence: number,
  match: Match,
): Signal {
  const fit = match(distribution);
  const trust = trustIn(confidence);
  const scores = Float64Array.from(sets.sets(), (terms) => trust * fit(terms));
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
