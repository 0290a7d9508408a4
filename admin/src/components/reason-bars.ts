import type { Reason } from '../../../plugin/contracts/recommendations';

interface ReasonBar extends Reason {
  /** Ends of the bar, 0–1 of the track; one of them is the zero line. */
  from: number;
  to: number;
}

/** Reasons as bars on one scale, from the largest negative contribution to the largest positive one. */
export function barsOf(reasons: Reason[]): ReasonBar[] {
  const shares = reasons.map(({ contribution }) => contribution);
  const least = Math.min(0, ...shares);
  const span = Math.max(0, ...shares) - least || 1;
  const placeOf = (share: number) => (share - least) / span;
  return reasons.map((reason) => ({
    ...reason,
    from: placeOf(Math.min(0, reason.contribution)),
    to: placeOf(Math.max(0, reason.contribution)),
  }));
}
