/** Limit of ranked items: ranking a large data set takes long, so beyond it tests and lessons are sampled. */
const TEST_BUDGET = 2e8;
const FEWEST_TESTS = 5_000;
const MOST_TESTS = 40_000;
const LESSON_BUDGET = 1e9;

/** Maximum number of tests for a data set with this many items. */
export const mostTests = (items: number): number =>
  Math.floor(Math.min(MOST_TESTS, Math.max(FEWEST_TESTS, TEST_BUDGET / items)));

/** Share of the events that the weights learn from, 0–1. */
export const lessonShare = (items: number, events: number): number =>
  Math.min(1, LESSON_BUDGET / items / events);
