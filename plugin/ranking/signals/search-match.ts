import { SparseScores } from '../data-structures/sparse-scores';
import { DAY_MS } from '../../time';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

/** What somebody searched for a few days ago they have found, or given up. */
const HALF_LIFE_MS = 3 * DAY_MS;

const scores = new SparseScores();

/**
 * How well an item matches the words that the contact searched for lately: the cosine of tf-idf weights, relative to the
 * best match, summed over the searches, each of which halves in three days.
 */
export const searchMatch: MakeSignal = ({ journey: { searches = [] }, catalogue, locale }) => {
  scores.reset(catalogue.size);
  const found = searches.map(({ words, ageMs }) => ({
    weight: 2 ** -(ageMs / HALF_LIFE_MS),
    like: catalogue.itemsLike(words, locale),
  }));
  for (const { weight, like } of found) {
    const best = like.scores[0] ?? 0;
    like.items.forEach((item, place) => {
      scores.add(item, (weight * (like.scores[place] ?? 0)) / best);
    });
  }
  return sparseSignal(scores, () => ({}));
};
