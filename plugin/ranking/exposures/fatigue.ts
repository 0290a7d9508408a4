import type { Ignored } from './ignored-exposures';
import type { Signal } from '../signals/signal';
import { sparseSignal } from '../signals/sparse-signal';
import { SparseScores } from '../data-structures/sparse-scores';

/** Odds fall with the square root of the exposures: after three they are halved. */
const POWER = 0.5;

const scores = new SparseScores();

/**
 * What an item loses for having been shown and ignored: its odds fall by a power of the exposures (impression
 * discounting: Lee, Lakshmanan, Tiwari & Shah, 2014). Scores are above 0 and are meant to be subtracted.
 * @param size of the catalogue
 */
export function fatigue(ignored: ReadonlyMap<number, Ignored>, size: number): Signal {
  scores.reset(size);
  for (const [item, { weight }] of ignored) scores.add(item, POWER * Math.log1p(weight));
  return sparseSignal(scores, (item) => {
    const { shown = 0, dismissed = 0 } = ignored.get(item) ?? {};
    return { shown, dismissed };
  });
}
