import { SparseScores } from '../data-structures/sparse-scores';
import { shareScore } from './share-score';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

/** Contacts that must have gone on from an item before half of a share counts. */
const SHRINKAGE = 3;

const scores = new SparseScores();

/**
 * How often contacts who consumed what this one consumed last went on to the item right after it: a Markov chain of
 * first order (Ludewig & Jannach, 2018, "Evaluation of session-based recommendation algorithms", section 3.1), each
 * share shrunk by how little it rests on.
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
