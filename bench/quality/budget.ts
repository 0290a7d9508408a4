/** A set with many items takes long to rank: beyond this many items weighed, tests and lessons are drawn by chance. */
const TEST_BUDGET = 2e8;
const FEWEST_TESTS = 5_000;
const MOST_TESTS = 40_000;
const LESSON_BUDGET = 1e9;

/** How many tests are taken of a set with so many items, at most. */
export const mostTests = (items: number): number =>
  Math.floor(Math.min(MOST_TESTS, Math.max(FEWEST_TESTS, TEST_BUDGET / items)));

/** Share of the events that teach the weights, 0–1. */
export const lessonShare = (items: number, events: number): number =>
  Math.min(1, LESSON_BUDGET / items / events);
