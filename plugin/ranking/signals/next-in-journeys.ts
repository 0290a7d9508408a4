import { SparseScores } from '../sparse-scores';
import { mainCause } from './main-cause';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

/** Weight of the doubt that a few contacts leave: with as much evidence, half of a share counts. */
const SHRINKAGE = 5;

const scores = new SparseScores();

/**
 * How often contacts who consumed what this one consumed lately went on to the item: sequential rules with
 * weights 1/distance (Ludewig & Jannach, 2018, "Evaluation of session-based recommendation algorithms", section
 * 3.1) over the decayed history, each share shrunk by how little it rests on.
 */
export const nextInJourneys: MakeSignal = ({ recent, learner, catalogue }) => {
  scores.reset(catalogue.size);
  const total = recent.reduce((sum, { weight }) => sum + weight, 0);
  for (const { item, weight } of recent) {
    const successors = learner.successorsOf(item);
    if (successors === null) continue;
    const { items, weights } = successors;
    const scale = weight / total / (successors.total + SHRINKAGE);
    for (let place = 0; place < items.length; place += 1) {
      scores.add(items[place] ?? 0, scale * (weights[place] ?? 0));
    }
  }
  return sparseSignal(scores, (item) => {
    const because = mainCause(recent, ({ item: source, weight }) => {
      const successors = learner.successorsOf(source);
      if (successors === null) return 0;
      return (weight * successors.weightTo(item)) / (successors.total + SHRINKAGE);
    });
    if (because === null) return {};
    return {
      because,
      followers: learner.successorsOf(because)?.contactsTo(item) ?? 0,
      contacts: learner.popularity.contactsOf(because),
    };
  });
};
