import { SparseScores } from '../data-structures/sparse-scores';
import { shareScore } from './share-score';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

/** Number of contacts at which a share counts half. */
const SHRINKAGE = 3;

const scores = new SparseScores();

/**
 * How often contacts went directly from this contact's latest item to the item: a first-order Markov chain (Ludewig &
 * Jannach, 2018, "Evaluation of session-based recommendation algorithms", section 3.1), with shrinkage.
 */
export const nextInJourneys: MakeSignal = ({ journey, learner, catalogue }) => {
  scores.reset(catalogue.size);
  const [last = -1] = journey.recent;
  const next = learner.pairs.next(last);
  next?.each((item, contacts) => scores.add(item, contacts / (next.total + SHRINKAGE)));
  scores.change(shareScore);
  return sparseSignal(scores, (item) =>
    next === null
      ? {}
      : { because: last, followers: next.get(item), contacts: learner.contactsOf(last) },
  );
};
