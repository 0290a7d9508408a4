import type { Candidates } from './candidates';
import type { WeightedSignal } from './weights/weighted-signals';

/** Every candidate with its score. The next ranking overwrites it. */
export interface Scored {
  candidates: Candidates;
  signals: WeightedSignal[];
  scores: Float64Array;
  /** Whether a candidate may be in the list without being pinned. */
  fits: (item: number) => boolean;
}
