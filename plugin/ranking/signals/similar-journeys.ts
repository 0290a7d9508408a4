import type { Learner } from '../learner';
import type { RecentItem } from '../recent-items';
import { SparseScores } from '../sparse-scores';
import { TopItems } from '../top-items';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

const NEIGHBOURS = 100;
/** Similarity that a handful of neighbours must outweigh before their word counts. */
const SHRINKAGE = 3;

interface Neighbour {
  /** Number of a contact. */
  item: number;
  /** Similarity. */
  score: number;
}

const similarities = new SparseScores();
const scores = new SparseScores();

/** Contacts who consumed what this one consumed lately, the later the item the more alike. */
function neighboursOf(recent: RecentItem[], learner: Learner): readonly Neighbour[] {
  similarities.reset(learner.size);
  for (const { item, weight } of recent) {
    for (const contact of learner.audienceOf(item)) similarities.add(contact, weight);
  }
  const latestFirst = (left: number, right: number): number =>
    (learner.journeyOf(right)?.latest ?? 0) - (learner.journeyOf(left)?.latest ?? 0) ||
    left - right;
  const top = new TopItems(NEIGHBOURS, latestFirst);
  for (const contact of similarities.positions()) top.offer(contact, similarities.get(contact));
  return top.best();
}

/**
 * What the contacts with the most similar journeys consumed: nearest neighbours with a decay over positions
 * (VSKNN/VMIS-kNN: Ludewig & Jannach, 2018, section 3.4; Kersbergen et al., 2022, "Serenade"), as a
 * similarity-weighted share, shrunk while few are alike.
 */
export const similarJourneys: MakeSignal = ({ recent, learner, catalogue }) => {
  scores.reset(catalogue.size);
  const neighbours = neighboursOf(recent, learner);
  const total = neighbours.reduce((sum, { score }) => sum + score, SHRINKAGE);
  for (const { item: contact, score } of neighbours) {
    for (const item of learner.journeyOf(contact)?.items ?? []) scores.add(item, score / total);
  }
  return sparseSignal(scores, (item) => ({
    followers: neighbours.filter(({ item: contact }) =>
      learner.journeyOf(contact)?.items.includes(item),
    ).length,
    contacts: neighbours.length,
  }));
};
