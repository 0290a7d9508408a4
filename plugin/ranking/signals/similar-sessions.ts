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

/** The sessions that hold the latest items of the query, the later ones counting more. */
function neighboursOf(query: number[], self: number, learner: Learner): Neighbour[] {
  const similarities = new Map<Session, number>();
  query.forEach((item, step) => {
    const weight = (query.length - step) / query.length;
    for (const session of learner.sessionsWith(item)) {
      similarities.set(session, (similarities.get(session) ?? 0) + weight);
    }
  });
  const neighbours: Neighbour[] = [];
  for (const [session, similarity] of similarities) {
    if (session.contact !== self) neighbours.push({ session, similarity });
  }
  // Stable, and sessions come oldest first: of equals the latest stay.
  return neighbours
    .reverse()
    .sort((left, right) => right.similarity - left.similarity)
    .slice(0, NEIGHBOURS);
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
