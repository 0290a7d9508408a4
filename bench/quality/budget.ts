/** A set with many items takes long to rank: beyond this many items weighed, tests and lessons are drawn by chance. */
const TEST_BUDGET = 2e8;
const FEWEST_TESTS = 5_000;
const MOST_TESTS = 40_000;
const LESSON_BUDGET = 1e9;

/** Shares of the test points and of the lessons that are taken, 0–1. */
export function sharesFor(items: number, events: number): { tests: number; lessons: number } {
  const tests = Math.min(MOST_TESTS, Math.max(FEWEST_TESTS, TEST_BUDGET / items));
  return {
    tests: Math.min(1, tests / (events / 2)),
    lessons: Math.min(1, LESSON_BUDGET / items / events),
  };
}
