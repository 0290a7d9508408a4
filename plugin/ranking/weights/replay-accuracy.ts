/** Tests kept: the latest. */
const TESTS_KEPT = 1_000;
const FIRST = 10;

/** Rank of an entry that a contact consumed, just before, among all entries that anyone had consumed; from 1. */
export interface ReplayTest {
  place: number;
  /** Its rank by number of contacts. */
  popularPlace: number;
  candidates: number;
}

/**
 * How well the ranking predicts what contacts consume next, on the site itself: each consumption is ranked before it is
 * learned (prequential evaluation: Gama, Sebastião & Rodrigues, Machine Learning 90, 2013).
 */
export class ReplayAccuracy {
  private tests: ReplayTest[] = [];

  add(test: ReplayTest): void {
    this.tests.push(test);
    if (this.tests.length > TESTS_KEPT) this.tests.shift();
  }

  /** Rates are the shares of tests in which the entry was in the top ten, 0–1; null without tests. */
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

  /** `[place, popularPlace, candidates]` of each test, oldest first. */
  store(): number[][] {
    return this.tests.map(({ place, popularPlace, candidates }) => [
      place,
      popularPlace,
      candidates,
    ]);
  }

  /** @throws Error when the argument is not what `store` returns */
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
