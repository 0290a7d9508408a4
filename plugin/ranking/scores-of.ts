import type { Candidates } from './candidates';
import { withCapacity } from './data-structures/with-capacity';
import type { WeightedSignal } from './weights/weighted-signals';

/** By item, reused by every ranking. */
let totals = new Float64Array(0);

/** The score of each candidate, by item; values of other items are undefined. */
export function scoresOf(
  candidates: Candidates,
  signals: WeightedSignal[],
  size: number,
): Float64Array {
  totals = withCapacity(totals, size);
  for (let place = 0; place < candidates.size; place += 1) {
    totals[candidates.items[place] ?? 0] = 0;
  }
  for (const { signal, weight } of signals) signal.addTo(totals, weight, candidates);
  return totals;
}
