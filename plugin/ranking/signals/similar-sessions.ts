import type { Session } from '../learned-journey';
import type { Learner } from '../learner';
import { SparseScores } from '../sparse-scores';
import { shareScore } from './share-score';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

const NEIGHBOURS = 100;
/** Items of the running session that are compared; of the journey before it when none runs. */
const QUERY = 10;
const QUERY_BETWEEN_SESSIONS = 5;
/** Similarity that a handful of sessions must outweigh before their word counts. */
const SHRINKAGE = 3;
/** What was consumed before the common items tells less than what came after. */
const BEFORE = 0.5;

interface Neighbour {
  session: Session;
  similarity: number;
}

const scores = new SparseScores();

/** Sums 1 to `count`: what a session that holds the whole query shares with it. */
const most = (count: number): number => (count * (count + 1)) / 2;

/** The sessions that hold items of the query, with how much they share: the later an item, the more it counts. */
function overlapping(query: number[], learner: Learner): Session[] {
  const found: Session[] = [];
  query.forEach((item, step) => {
    for (const session of learner.sessionsWith(item)) {
      if (session.overlap === 0) found.push(session);
      session.overlap += query.length - step;
    }
  });
  return found;
}

/** What the last of the best `count` shares, by how many sessions share how much. */
function leastOf(counts: Int32Array, count: number): number {
  let left = count;
  for (let overlap = counts.length - 1; overlap > 0; overlap -= 1) {
    left -= counts[overlap] ?? 0;
    if (left <= 0) return overlap;
  }
  return 1;
}

/** The sessions that share most with the query; of equals the latest, which come last. */
function neighboursOf(query: number[], self: number, learner: Learner): Neighbour[] {
  const found = overlapping(query, learner);
  const counts = new Int32Array(most(query.length) + 1);
  for (const { contact, overlap } of found) {
    if (contact !== self) counts[overlap] = (counts[overlap] ?? 0) + 1;
  }
  const least = leastOf(counts, NEIGHBOURS);
  const above = counts.subarray(least + 1).reduce((sum, count) => sum + count, 0);
  let ofLeast = NEIGHBOURS - above;
  const neighbours: Neighbour[] = [];
  for (let place = found.length - 1; place >= 0; place -= 1) {
    const session = found[place];
    if (session === undefined) continue;
    const { overlap, contact } = session;
    session.overlap = 0;
    if (contact === self || overlap < least) continue;
    if (overlap === least) {
      if (ofLeast <= 0) continue;
      ofLeast -= 1;
    }
    neighbours.push({ session, similarity: overlap / query.length });
  }
  return neighbours;
}

/**
 * What was consumed in the sessions most like this one, near the latest item that they share: nearest neighbours
 * with weights by position (VMIS-kNN: Kersbergen et al., 2022, "Serenade"; STAN: Garg et al., 2019).
 */
export const similarSessions: MakeSignal = ({ journey, self, learner, catalogue }) => {
  scores.reset(catalogue.size);
  const query =
    journey.session.length > 0
      ? journey.session.slice(0, QUERY)
      : journey.recent.slice(0, QUERY_BETWEEN_SESSIONS);
  const asked = new Set(query);
  const neighbours = neighboursOf(query, self, learner);
  const total = neighbours.reduce((sum, { similarity }) => sum + similarity, SHRINKAGE);
  for (const { session, similarity } of neighbours) {
    const { items } = session;
    let common = items.length - 1;
    while (common > 0 && !asked.has(items[common] ?? -1)) common -= 1;
    items.forEach((item, place) => {
      const distance = place - common;
      if (distance === 0) return;
      const nearness = (distance > 0 ? 1 : BEFORE) / Math.sqrt(Math.abs(distance));
      scores.add(item, (similarity / total) * nearness);
    });
  }
  scores.change(shareScore);
  return sparseSignal(scores, (item) => ({
    followers: contactsOf(neighbours.filter(({ session }) => session.items.includes(item))),
    contacts: contactsOf(neighbours),
  }));
};

/** People are counted, not visits: one who comes often is still one. */
const contactsOf = (neighbours: Neighbour[]): number =>
  new Set(neighbours.map(({ session }) => session.contact)).size;
