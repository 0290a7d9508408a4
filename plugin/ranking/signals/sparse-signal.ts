import type { Evidence } from '../ranked-item';
import type { SparseScores } from '../data-structures/sparse-scores';
import type { Signal } from './signal';

/** A signal with scores for few items. */
export const sparseSignal = (
  scores: SparseScores,
  evidence: (item: number) => Evidence,
): Signal => ({
  addTo(totals, weight) {
    for (const item of scores.positions()) {
      totals[item] = (totals[item] ?? 0) + weight * scores.get(item);
    }
  },
  score: (item) => scores.get(item),
  evidence,
});
