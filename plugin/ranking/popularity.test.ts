import { describe, expect, it } from 'vitest';

import { Popularity } from './popularity';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);

describe('the popularity of an item', () => {
  it('is the logarithm of its contacts, each counting half after a half-life', () => {
    const popularity = new Popularity(DAY_MS);
    for (let contact = 0; contact < 8; contact += 1) popularity.add(3, START);
    const at = (days: number): number => popularity.at(START + days * DAY_MS)[3] ?? 0;
    expect(at(0)).toBeCloseTo(Math.log1p(8) / 5);
    expect(at(2)).toBeCloseTo(Math.log1p(2) / 5);
    expect(at(60)).toBe(0);
  });

  it('follows each new contact at once', () => {
    const popularity = new Popularity(DAY_MS);
    popularity.add(0, START);
    expect(popularity.at(START)[0]).toBeCloseTo(Math.log1p(1) / 5);
    popularity.add(0, START);
    expect(popularity.at(START)[0]).toBeCloseTo(Math.log1p(2) / 5);
  });

  it('holds over decades, and where history comes in after the present', () => {
    const popularity = new Popularity(DAY_MS);
    popularity.add(0, START);
    popularity.add(1, START - 3_650 * DAY_MS);
    popularity.add(2, START + 3_650 * DAY_MS);
    for (const now of [START - 3_650 * DAY_MS, START, START + 3_650 * DAY_MS]) {
      expect([...popularity.at(now)].every((value) => value >= 0 && value < 1)).toBe(true);
    }
    expect(popularity.at(START + 3_650 * DAY_MS)[2]).toBeCloseTo(Math.log1p(1) / 5);
  });

  it('without a half-life counts everybody for ever', () => {
    const popularity = new Popularity(Infinity);
    popularity.add(0, START - 9_000 * DAY_MS);
    popularity.add(0, START);
    expect(popularity.at(START)[0]).toBeCloseTo(Math.log1p(2) / 5);
  });
});
