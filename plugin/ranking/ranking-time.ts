import { startOfDay } from '../time';

/** Clocks of senders may be ahead by this much. */
const AHEAD_MS = 5 * 60_000;

/**
 * The time that a list made at `now` is ranked as of: the latest thing learned, or the start of the UTC day when
 * nothing was learned since. It stands still while the data does, so that the same contact gets the same list all day.
 */
export const rankingTime = (now: number, latestLearned: number): number =>
  latestLearned > now + AHEAD_MS ? now : Math.max(startOfDay(now), latestLearned);
