import type { JourneyView } from './journey-view';

/** What the weights of the signals depend on. */
export const SITUATIONS = ['always', 'session', 'pause', 'length', 'depth', 'cold'] as const;
type Situation = (typeof SITUATIONS)[number];

const HOUR_MS = 3_600_000;

/**
 * Where a contact stands in their journey, as numbers of about −1 to 1, in the order of `SITUATIONS`. A weight is a
 * sum over them, so that what counts within a visit may differ from what brings somebody back. Somebody of whom
 * nothing is known has weights of their own.
 */
export function situationOf({ session, length, pauseMs }: JourneyView): Float64Array {
  const isCold = pauseMs === null;
  const values: Record<Situation, number> = {
    always: isCold ? 0 : 1,
    session: isCold ? 0 : session.length > 0 ? -1 : 1,
    pause: isCold ? 0 : (Math.log1p(pauseMs / HOUR_MS) - 3) / 3,
    length: isCold ? 0 : (Math.log(length) - 2) / 2,
    depth: isCold || session.length === 0 ? 0 : Math.log(session.length) - 1,
    cold: isCold ? 1 : 0,
  };
  return Float64Array.from(SITUATIONS, (situation) => values[situation]);
}
