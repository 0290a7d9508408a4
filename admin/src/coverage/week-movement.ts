import type { CoverageHistoryAnswer } from '../../../plugin/contracts/coverage';

/** How the score moved since a day. */
export interface Movement {
  /** `YYYY-MM-DD` */
  day: string;
  /** Percentage points, above 0 when it rose. */
  points: number;
}

const WEEK_MS = 7 * 86_400_000;

/**
 * How the score moved since the oldest day of the last seven that was kept; null when none was, or had a score.
 * @param days oldest first
 * @param now milliseconds since 1970
 */
export function weekMovement(
  days: CoverageHistoryAnswer['data'],
  score: number,
  now: number,
): Movement | null {
  const today = new Date(now).toISOString().slice(0, 10);
  const from = new Date(now - WEEK_MS).toISOString().slice(0, 10);
  const start = days.find(
    (kept) => kept.day >= from && kept.day < today && kept.score.overall !== null,
  );
  if (start === undefined || start.score.overall === null) return null;
  return { day: start.day, points: Math.round((score - start.score.overall) * 1_000) / 10 };
}
