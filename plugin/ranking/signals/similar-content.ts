import { SparseScores } from '../data-structures/sparse-scores';
import { fading } from './fading';
import { mainCause } from './main-cause';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

const DECAY = 0.9;

/** How similar an item's text and tags are to the contact's latest `count` items, later ones counting more. */
const similarTo = (count: number): MakeSignal => {
  const scores = new SparseScores();
  return ({ journey: { recent }, catalogue }) => {
    scores.reset(catalogue.size);
    const latest = recent.slice(0, count);
    const weights = fading(latest.length, DECAY);
    latest.forEach((source, step) => {
      const weight = weights[step] ?? 0;
      const alike = catalogue.neighboursOf(source);
      for (let place = 0; place < alike.items.length; place += 1) {
        scores.add(alike.items[place] ?? 0, weight * (alike.scores[place] ?? 0));
      }
    });
    return sparseSignal(scores, (item) => {
      const because = mainCause(latest, (source, step) => {
        const alike = catalogue.neighboursOf(source);
        return (weights[step] ?? 0) * (alike.scores[alike.items.indexOf(item)] ?? 0);
      });
      return because === null ? {} : { because };
    });
  };
};

export const similarToLast = similarTo(1);
/** Earlier items add little, and in a large library finding their neighbours takes most of a first ranking. */
export const similarToRecent = similarTo(10);
