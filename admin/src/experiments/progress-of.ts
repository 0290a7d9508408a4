import type { Experiment } from '../../../plugin/contracts/experiments';

const DAY_MS = 86_400_000;

interface ExperimentProgress {
  /** The day that it is in, from 1. */
  day: number;
  /** Full days that are left. */
  daysLeft: number;
  /** 0–1 */
  share: number;
}

/** How far an experiment is, by its time. @param now milliseconds since 1970 */
export function progressOf(
  { startedAt, endsAt, days }: Pick<Experiment, 'startedAt' | 'endsAt' | 'days'>,
  now: number,
): ExperimentProgress {
  const [from, until] = [Date.parse(startedAt), Date.parse(endsAt)];
  // Clocks differ, so now may lie before the start.
  const at = Math.min(until, Math.max(from, now));
  return {
    day: Math.min(days, Math.floor((at - from) / DAY_MS) + 1),
    daysLeft: Math.floor((until - at) / DAY_MS),
    share: until === from ? 1 : (at - from) / (until - from),
  };
}
