import { describe, expect, it } from 'vitest';

import { normalReach, normalTails } from '../normal-quantile';
import { randomNumbers } from '../ranking/random-numbers';
import { clearBelow, discoveriesIn, fromUsual, trueVariance } from './discoveries';

const even = (differences: number[], error = 0.02) =>
  differences.map((difference) => ({ difference, error }));

describe('tails of the normal distribution', () => {
  // scipy 1.17.1: 2 * scipy.stats.norm.sf(z), and scipy.stats.norm.isf(p / 2).
  it.each([
    [1, 0.31731050786291415],
    [1.959963984540054, 0.05],
    [3, 0.0026997960632601866],
    [4, 6.334248366623973e-5],
  ])('beyond %d are those of the tables, and are found back', (distance, tails) => {
    expect(normalTails(distance)).toBeCloseTo(tails, 6);
    expect(normalReach(tails)).toBeCloseTo(distance, 2);
  });
});

describe('of many differences', () => {
  it('those are clear that Benjamini and Hochberg accept in their own example (1995, section 3.2)', () => {
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    const threshold = clearBelow(chances);
    expect(threshold).toBeCloseTo((4 * 0.05) / 15, 12);
    expect(chances.filter((chance) => chance <= threshold)).toHaveLength(4);
  });

  it('the same are clear as statsmodels calls so', () => {
    const chances = [0.003, 0.2, 0.012, 0.04, 0.6, 0.0008, 0.021, 0.9];
    // statsmodels 0.15.0: multipletests(chances, 0.05, 'fdr_bh')[0]
    const accepted = [true, false, true, false, false, true, true, false];
    const threshold = clearBelow(chances);
    expect(chances.map((chance) => chance <= threshold)).toEqual(accepted);
  });

  it('a single one is as clear as alone, and none where none is', () => {
    expect(clearBelow([0.03])).toBe(0.05);
    expect(clearBelow([0.2, 0.9])).toBe(0.025);
    expect(clearBelow([])).toBe(0.05);
  });

  it('exactly the clear ones have intervals that leave 0 out', () => {
    const found = discoveriesIn(even([0.001, -0.09, 0.12, 0.03]));
    expect(found.map(({ isClear }) => isClear)).toEqual([false, true, true, false]);
    for (const { low, high, isClear } of found) expect(low > 0 || high < 0).toBe(isClear);
  });

  it('the estimates are shrunk, the farther the less is known, and stay in their intervals', () => {
    const found = discoveriesIn([
      { difference: 0.1, error: 0.01 },
      { difference: 0.1, error: 0.08 },
      { difference: -0.1, error: 0.01 },
    ]);
    const [sure, unsure, down] = found;
    expect(sure?.estimate).toBeGreaterThan(0.09);
    expect(unsure?.estimate).toBeLessThan(0.07);
    expect(unsure?.estimate).toBeGreaterThan(0);
    expect(down?.estimate).toBeCloseTo(-(sure?.estimate ?? 0), 12);
    for (const { low, high, estimate } of found) {
      expect(estimate).toBeGreaterThanOrEqual(low);
      expect(estimate).toBeLessThanOrEqual(high);
    }
  });

  it('the true variance is what the measured one exceeds the errors by', () => {
    // By hand: weights 2500; (2500 · 0.0064 − 1) · 2 / 5000.
    expect(trueVariance(even([0.08, -0.08]))).toBeCloseTo(0.006, 12);
    expect(trueVariance(even([0.001, -0.001]))).toBe(0);
    expect(trueVariance([])).toBe(0);
  });

  it('are told from the usual one where there are ten or more', () => {
    const few = even([0.1, -0.02, -0.02]);
    expect(fromUsual(few)).toEqual(few);
    const many = even([0.2, 0.2, ...Array.from({ length: 9 }, () => -0.03)]);
    expect(fromUsual(many).map(({ difference }) => Number(difference.toFixed(6)))).toEqual([
      0.23,
      0.23,
      ...Array.from({ length: 9 }, () => 0),
    ]);
  });

  it('have larger errors where those below the usual one lie farther away than chance explains', () => {
    const spread = Array.from({ length: 40 }, (_, place) => (place - 19.5) * 0.01);
    const [first] = fromUsual(even(spread));
    expect(first?.error).toBeGreaterThan(0.05);
    const tight = Array.from({ length: 40 }, (_, place) => (place - 19.5) * 0.001);
    expect(fromUsual(even(tight))[0]?.error).toBe(0.02);
  });

  it('few are clear by chance: 1,000 tables without any effect', () => {
    const random = randomNumbers(3);
    const normal = () => {
      let sum = -6;
      for (let draw = 0; draw < 12; draw += 1) sum += random();
      return sum;
    };
    let wrong = 0;
    for (let table = 0; table < 1_000; table += 1) {
      const rows = even(Array.from({ length: 20 }, () => 0.02 * normal()));
      if (discoveriesIn(rows).some(({ isClear }) => isClear)) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(66);
  });
});
