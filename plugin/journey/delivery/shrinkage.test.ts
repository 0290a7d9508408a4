import { describe, expect, it } from 'vitest';

import { DAY_MS, MINUTE_MS } from '../../time';
import { addGap, usualGap } from './gaps';
import { shrunkRate, shrunkShares, trustIn, weightOf } from './shrinkage';

describe('shrinkage', () => {
  it('says what is expected where nothing was seen, and what was seen where it is much', () => {
    expect(shrunkShares([0, 0], [0.3, 0.7], 4)).toEqual([0.3, 0.7]);
    expect(shrunkShares([4, 0], [0.5, 0.5], 4)).toEqual([0.75, 0.25]);
    expect(shrunkShares([4_000, 0], [0.5, 0.5], 4)[0]).toBeCloseTo(1, 2);
    expect(shrunkRate(0, 0, 0.2, 5)).toBe(0.2);
    expect(shrunkRate(5, 5, 0.2, 5)).toBe(0.6);
  });

  it('trusts one’s own actions fully and those of others by half', () => {
    expect(weightOf(0, 4)).toBe(0);
    expect(weightOf(4, 4)).toBe(0.5);
    expect(trustIn(1, 0)).toBe(1);
    expect(trustIn(0, 1)).toBe(0.5);
    expect(trustIn(0.5, 1)).toBe(0.75);
  });

  it('takes the geometric mean of the gaps between visits, drawn towards that of others', () => {
    const gaps = { count: 0, logs: 0 };
    expect(usualGap(gaps, DAY_MS)).toBeCloseTo(DAY_MS);
    addGap(gaps, 0, 10 * MINUTE_MS);
    expect(gaps.count).toBe(0);
    for (let count = 0; count < 1_000; count += 1) addGap(gaps, 0, 4 * DAY_MS);
    expect(usualGap(gaps, DAY_MS) / DAY_MS).toBeCloseTo(4, 1);
  });
});
