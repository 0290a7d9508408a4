import { MINUTE_MS, startOfDay } from '../time';

/** Clocks of senders may be ahead by this much. */
const AHEAD_MS = 5 * MINUTE_MS;

/**
 * The time that a list requested at `now` refers to: the latest event learned, or the start of the UTC day if nothing
 * was learned since. It only changes with the data, so a contact gets the same list all day.
 */
export const rankingTime = (now: number, latestLearned: number): number =>
  latestLearned > now + AHEAD_MS ? now : Math.max(startOfDay(now), latestLearned);
