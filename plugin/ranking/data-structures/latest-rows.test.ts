import { describe, expect, it } from 'vitest';

import { LatestRows } from './latest-rows';

describe('latest rows', () => {
  it('keep the latest, a quarter more at most, and tell of each that leaves', () => {
    const gone: number[] = [];
    const rows = new LatestRows(8, (value) => gone.push(value));
    for (let value = 0; value < 100; value += 1) {
      rows.push(3, value);
      expect(rows.of(3).length).toBeLessThanOrEqual(10);
      expect(rows.of(3).at(-1)).toBe(value);
    }
    expect([...gone, ...rows.of(3)]).toEqual(Array.from({ length: 100 }, (_, value) => value));
    expect(rows.of(3).length).toBeGreaterThanOrEqual(8);
    expect(rows.of(2)).toHaveLength(0);
  });

  it('drop what is gone, and keep the order of the others', () => {
    const gone: number[] = [];
    const rows = new LatestRows(8, (value) => gone.push(value));
    [1, 2, 3, 4, 5].forEach((value) => rows.push(0, value));
    rows.drop(0, (value) => value % 2 === 1);
    expect([...rows.of(0)]).toEqual([2, 4]);
    expect(gone.sort()).toEqual([1, 3, 5]);
  });
});
