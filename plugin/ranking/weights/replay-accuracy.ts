/** Tests that are kept: the latest. */
const TESTS_KEPT = 1_000;
const FIRST = 10;

/** Where an entry that a contact turned to stood right before, among those that anybody had turned to; from 1. */
export interface ReplayTest {
  place: number;
  /** Where it stood by how many contacts had consumed each. */
  popularPlace: number;
  candidates: number;
}

/**
 * How well the ranking foresees what contacts turn to, on the site itself: each consumption is ranked before it is
 * learned (prequential evaluation: Gama, Sebastião & Rodrigues, Machine Learning 90, 2013).
 */
export class ReplayAccuracy {
  private tests: ReplayTest[] = [];

  add(test: ReplayTest): void {
    this.tests.push(test);
    if (this.tests.length > TESTS_KEPT) this.tests.shift();
  }

  /** Rates are shares of the tests in which the entry stood among the first ten, 0–1; null without tests. */
  read(): {
    tests: number;
    hitRate10: number | null;
    popularHitRate10: number | null;
    candidates: number;
  } {
    const { length } = this.tests;
    const rate = (placeOf: (test: ReplayTest) => number): number | null =>
      length === 0 ? null : this.tests.filter((test) => placeOf(test) <= FIRST).length / length;
    return {
      tests: length,
      hitRate10: rate(({ place }) => place),
      popularHitRate10: rate(({ popularPlace }) => popularPlace),
      candidates: this.tests.at(-1)?.candidates ?? 0,
    };
  }

  /** As it is kept: `[place, popularPlace, candidates]` of each test, oldest first. */
  store(): number[][] {
    return this.tests.map(({ place, popularPlace, candidates }) => [
      place,
      popularPlace,
      candidates,
    ]);
  }

  /**
   * Takes up what `store` gave.
   * @throws Error when it is not what `store` gives.
   */
  restore(stored: number[][]): void {
    const isTest = (row: unknown): row is [number, number, number] =>
      Array.isArray(row) && row.length === 3 && row.every((value) => Number.isInteger(value));
    if (!Array.isArray(stored) || !stored.every(isTest))
      throw new Error('The stored tests of the ranking are damaged');
    this.tests = stored.map(([place = 0, popularPlace = 0, candidates = 0]) => ({
      place,
      popularPlace,
      candidates,
    }));
  }
}
