import { SparseScores } from '../sparse-scores';
import { mainCause } from './main-cause';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

/** Older items say little of what somebody wants to read now. */
const LATEST = 5;

const scores = new SparseScores();

/** How alike an item's text and tags are to what the contact touched lately. */
export const similarContent: MakeSignal = ({ recent, catalogue }) => {
  scores.reset(catalogue.size);
  const latest = recent.slice(0, LATEST);
  const total = latest.reduce((sum, { weight }) => sum + weight, 0);
  for (const { item, weight } of latest) {
    for (const neighbour of catalogue.neighboursOf(item)) {
      scores.add(neighbour.item, (weight / total) * neighbour.score);
    }
  }
  return sparseSignal(scores, (item) => {
    const because = mainCause(latest, (source) => {
      const alike = catalogue.neighboursOf(source.item).find((other) => other.item === item);
      return source.weight * (alike?.score ?? 0);
    });
    return because === null ? {} : { because };
  });
};
