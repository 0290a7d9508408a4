import type { CountTable } from '../data-structures/count-table';
import type { JourneyView } from '../journey-view';
import type { Learner } from '../learning/learner';
import { HOUR_MS } from '../../time';

/** The features that signal weights depend on. */
export const SITUATIONS = [
  'always',
  'session',
  'pause',
  'length',
  'depth',
  'evidence',
  'certainty',
  'cold',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Number of contacts at which the commonest next step counts half. */
const SHRINKAGE = 3;

/** Share of the commonest next item, 0–1. */
function commonestShare(next: CountTable | null): number {
  if (next === null) return 0;
  let most = 0;
  next.each((_, contacts) => {
    most = Math.max(most, contacts);
  });
  return most / (next.total + SHRINKAGE);
}

/**
 * Features of a contact's situation, about −1 to 2, in the order of `SITUATIONS`. A weight is a linear function of them
 * (a varying-coefficient model: Hastie & Tibshirani, 1993): what matters within a visit may differ from what brings a
 * contact back, and others' behaviour counts by how much is known of it. Contacts without history have weights of their
 * own.
 */
export function situationOf(
  { recent, session, length, pauseMs }: JourneyView,
  learner: Learner,
): Float64Array {
  const [last] = recent;
  if (pauseMs === null || last === undefined) {
    return Float64Array.from(SITUATIONS, (situation) => (situation === 'cold' ? 1 : 0));
  }
  const values: Record<Situation, number> = {
    always: 1,
    session: session.length > 0 ? -1 : 1,
    pause: (Math.log1p(pauseMs / HOUR_MS) - 3) / 3,
    length: (Math.log(length) - 2) / 2,
    depth: session.length > 0 ? Math.log(session.length) - 1 : 0,
    evidence: (Math.log1p(learner.contactsOf(last)) - 3) / 3,
    certainty: 2 * commonestShare(learner.pairs.next(last)) - 0.5,
    cold: 0,
  };
  return Float64Array.from(SITUATIONS, (situation) => values[situation]);
}
