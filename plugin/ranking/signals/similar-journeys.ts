import type { Learner } from '../learning/learner';
import { SparseScores } from '../data-structures/sparse-scores';
import { TopItems } from '../data-structures/top-items';
import { shareScore } from './share-score';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

const NEIGHBOURS = 100;
const DECAY = 0.85;
/** Total similarity at which a share counts half. */
const SHRINKAGE = 0.5;
/** Items of a neighbour's journey that are considered: the latest. */
const LATEST = 60;
/** Keeps contacts with short journeys from being similar to everyone. */
const LENGTH_SHRINKAGE = 5;

interface Neighbour {
  /** Number of a contact. */
  item: number;
  /** Similarity. */
  score: number;
}

const overlaps = new SparseScores();
const scores = new SparseScores();

/** Contacts who consumed the same recent items; rarer items count more. */
function neighboursOf(recent: number[], self: number, learner: Learner): readonly Neighbour[] {
  const { journeys } = learner;
  overlaps.reset(learner.size);
  recent.forEach((item, step) => {
    const weight = DECAY ** step / Math.log(2 + learner.contactsOf(item));
    const audience = learner.audienceOf(item);
    for (let place = 0; place < audience.length; place += 1) {
      const contact = audience[place] ?? self;
      if (contact !== self) overlaps.add(contact, weight);
    }
  });
  const latestFirst = (left: number, right: number): number =>
    journeys.latestOf(right) - journeys.latestOf(left) || left - right;
  const top = new TopItems(NEIGHBOURS, latestFirst);
  for (const contact of overlaps.positions()) {
    const length = journeys.lengthOf(contact);
    top.offer(contact, overlaps.get(contact) / Math.sqrt(length + LENGTH_SHRINKAGE));
  }
  return top.best();
}

/**
 * What contacts with similar journeys consumed: user-to-user collaborative filtering (Herlocker et al., 1999) over the
 * decayed history, as a similarity-weighted share with shrinkage.
 */
export const similarJourneys: MakeSignal = ({ journey: { recent }, self, learner, catalogue }) => {
  scores.reset(catalogue.size);
  const neighbours = neighboursOf(recent, self, learner);
  const total = neighbours.reduce((sum, { score }) => sum + score, SHRINKAGE);
  for (const { item: contact, score } of neighbours) {
    const items = learner.journeys.itemsOf(contact);
    for (let place = Math.max(0, items.length - LATEST); place < items.length; place += 1) {
      scores.add(items[place] ?? 0, score / total);
    }
  }
  scores.change(shareScore);
  return sparseSignal(scores, (item) => ({
    followers: neighbours.filter(({ item: contact }) => learner.journeys.has(contact, item)).length,
    contacts: neighbours.length,
  }));
};
