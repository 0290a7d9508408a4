import type { Learner } from '../learning/learner';
import { SparseScores } from '../data-structures/sparse-scores';
import { withCapacity } from '../data-structures/with-capacity';
import { shareScore } from './share-score';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

const NEIGHBOURS = 100;
/** Items that are compared: of the running session, or else of the latest journey. */
const QUERY = 10;
const QUERY_BETWEEN_SESSIONS = 5;
/** Total similarity at which a share counts half. */
const SHRINKAGE = 3;
/** Weight of items consumed before the shared item; those after it count 1. */
const BEFORE = 0.5;

interface Neighbour {
  /** Number of a session. */
  session: number;
  similarity: number;
}

const scores = new SparseScores();
/** Overlap of each session with the query, by number; all 0 between two rankings. At most 55, see `most`. */
let overlaps = new Uint8Array(0);

/** Largest possible overlap: the sum of 1 to `count`. */
const most = (count: number): number => (count * (count + 1)) / 2;

/** Sessions that contain items of the query, with their overlap, in which later items count more. */
function overlapping(query: number[], learner: Learner): number[] {
  overlaps = withCapacity(overlaps, learner.sessions.size);
  const found: number[] = [];
  query.forEach((item, step) => {
    for (const session of learner.sessionsWith(item)) {
      const before = overlaps[session] ?? 0;
      if (before === 0) found.push(session);
      overlaps[session] = before + query.length - step;
    }
  });
  return found;
}

/** Overlap of the last of the best `count` sessions, from the number of sessions with each overlap. */
function leastOf(counts: Int32Array, count: number): number {
  let left = count;
  for (let overlap = counts.length - 1; overlap > 0; overlap -= 1) {
    left -= counts[overlap] ?? 0;
    if (left <= 0) return overlap;
  }
  return 1;
}

/** The sessions that overlap most with the query; of equals the latest, which are at the end. */
function neighboursOf(query: number[], self: number, learner: Learner): Neighbour[] {
  const found = overlapping(query, learner);
  const isOwn = (session: number): boolean => learner.sessions.contactOf(session) === self;
  const counts = new Int32Array(most(query.length) + 1);
  for (const session of found) {
    const overlap = overlaps[session] ?? 0;
    if (!isOwn(session)) counts[overlap] = (counts[overlap] ?? 0) + 1;
  }
  const least = leastOf(counts, NEIGHBOURS);
  const above = counts.subarray(least + 1).reduce((sum, count) => sum + count, 0);
  let ofLeast = NEIGHBOURS - above;
  const neighbours: Neighbour[] = [];
  for (let place = found.length - 1; place >= 0; place -= 1) {
    const session = found[place];
    if (session === undefined) continue;
    const overlap = overlaps[session] ?? 0;
    overlaps[session] = 0;
    if (overlap < least || isOwn(session)) continue;
    if (overlap === least) {
      if (ofLeast <= 0) continue;
      ofLeast -= 1;
    }
    neighbours.push({ session, similarity: overlap / query.length });
  }
  return neighbours;
}

/**
 * What was consumed in similar sessions, close to the latest shared item: nearest neighbours with weights by position
 * (VMIS-kNN: Kersbergen et al., 2022, "Serenade"; STAN: Garg et al., 2019).
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
    const items = learner.sessions.itemsOf(session);
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
  /** Counts contacts, not sessions. */
  const contactsOf = (some: Neighbour[]): number =>
    new Set(some.map(({ session }) => learner.sessions.contactOf(session))).size;
  return sparseSignal(scores, (item) => ({
    followers: contactsOf(neighbours.filter(({ session }) => learner.sessions.has(session, item))),
    contacts: contactsOf(neighbours),
  }));
};
