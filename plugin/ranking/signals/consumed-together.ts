import { SparseScores } from '../data-structures/sparse-scores';
import { fading } from './fading';
import { mainCause } from './main-cause';
import { shareScore } from './share-score';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

const DECAY = 0.9;
/** Added to the contacts of both items, so that a single shared contact does not count as certainty. */
const SHRINKAGE = 5;

const scores = new SparseScores();

/**
 * How often the item is consumed close to what this contact consumed lately: item-to-item collaborative filtering by
 * the cosine of contacts, with shrinkage (Sarwar et al., 2001; Linden, Smith & York, 2003), over the decayed history.
 */
export const consumedTogether: MakeSignal = ({ journey: { recent }, learner, catalogue }) => {
  scores.reset(catalogue.size);
  const weights = fading(recent.length, DECAY);
  const sizeOf = (item: number): number => learner.contactsOf(item) + SHRINKAGE;
  recent.forEach((source, step) => {
    const weight = weights[step] ?? 0;
    const size = sizeOf(source);
    learner.pairs
      .together(source)
      ?.each((item, near) => scores.add(item, weight * (near / Math.sqrt(size * sizeOf(item)))));
  });
  scores.change(shareScore);
  return sparseSignal(scores, (item) => {
    const because = mainCause(recent, (source, step) => {
      const near = learner.pairs.together(source)?.get(item) ?? 0;
      return (weights[step] ?? 0) * (near / Math.sqrt(sizeOf(source) * sizeOf(item)));
    });
    return because === null ? {} : { because };
  });
};
