import { describe, expect, it } from 'vitest';

import { assignArm } from './assign-arm';
import { differenceByWeek, experimentResult } from './experiment-result';
import { difference, proportion } from './proportion';
import { chiSquareTail, sampleRatio } from './sample-ratio';

const rounded = ({ low, high }: { low: number; high: number }) => [
  Number(low.toFixed(4)),
  Number(high.toFixed(4)),
];

describe('intervals', () => {
  it('are those that Newcombe published: of one share (1998, table I, method 3)', () => {
    expect(rounded(proportion({ contacts: 263, converted: 81 }))).toEqual([0.2553, 0.3662]);
    expect(rounded(proportion({ contacts: 148, converted: 15 }))).toEqual([0.0624, 0.1605]);
    expect(rounded(proportion({ contacts: 20, converted: 0 }))).toEqual([0, 0.1611]);
    expect(rounded(proportion({ contacts: 29, converted: 1 }))).toEqual([0.0061, 0.1718]);
  });

  it('and of the difference of two (1998, table II, method 10)', () => {
    const of = (converted: number, contacts: number) => ({ converted, contacts });
    expect(rounded(difference(of(56, 70), of(48, 80)))).toEqual([0.0524, 0.3339]);
    expect(rounded(difference(of(9, 10), of(3, 10)))).toEqual([0.1705, 0.809]);
    expect(rounded(difference(of(10, 10), of(0, 10)))).toEqual([0.6075, 1]);
  });
});

describe('the same figures in statsmodels 0.15.0 and scipy 1.17.1', () => {
  it('proportion_confint(37, 412, method="wilson")', () => {
    const { low, high } = proportion({ contacts: 412, converted: 37 });
    expect([low, high]).toEqual([
      expect.closeTo(0.06585591872396812, 12),
      expect.closeTo(0.12133431247964654, 12),
    ]);
  });

  it('confint_proportions_2indep(61, 400, 45, 410, method="newcomb", compare="diff")', () => {
    const found = difference({ contacts: 400, converted: 61 }, { contacts: 410, converted: 45 });
    expect(found.low).toBeCloseTo(-0.0038545434941024553, 12);
    expect(found.high).toBeCloseTo(0.08962200452346443, 12);
  });

  it('chisquare([520, 600]).pvalue', () => {
    expect(sampleRatio(520, 600).chance).toBeCloseTo(0.01682740948275682, 6);
    expect(sampleRatio(1000, 1100).chance).toBeCloseTo(0.029096331741252267, 6);
  });
});

describe('a split', () => {
  it('is tested by chi-square, whose tails are those of the tables', () => {
    expect(chiSquareTail(3.841459)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(6.634897)).toBeCloseTo(0.01, 6);
    expect(chiSquareTail(10.827566)).toBeCloseTo(0.001, 6);
    expect(chiSquareTail(0)).toBeCloseTo(1, 6);
  });

  it('is broken when chance is no explanation', () => {
    expect(sampleRatio(500, 520).isBroken).toBe(false);
    expect(sampleRatio(500, 700).isBroken).toBe(true);
    expect(sampleRatio(0, 0)).toEqual({ chance: 1, isBroken: false });
  });
});

describe('a contact', () => {
  const contacts = Array.from({ length: 20_000 }, (_, index) => `contact:${index}`);
  const count = (arms: string[], arm: string) => arms.filter((one) => one === arm).length;

  it('stays in one arm, half of all in each, and the holdout beside', () => {
    const arms = contacts.map((contact) => assignArm('one', contact, 0.1));
    expect(arms).toEqual(contacts.map((contact) => assignArm('one', contact, 0.1)));
    expect(count(arms, 'holdout') / arms.length).toBeCloseTo(0.1, 1);
    expect(sampleRatio(count(arms, 'control'), count(arms, 'treatment')).isBroken).toBe(false);
  });

  it('is split anew by each experiment', () => {
    const same = contacts.filter(
      (contact) => assignArm('one', contact, 0) === assignArm('two', contact, 0),
    );
    expect(same.length / contacts.length).toBeCloseTo(0.5, 1);
  });
});

describe('a result', () => {
  const result = (control: [number, number], treatment: [number, number]) => {
    const of = ([contacts, converted]: [number, number]) => ({ contacts, converted });
    return experimentResult({ control: of(control), treatment: of(treatment) });
  };

  it('has a winner where the interval of the difference leaves 0 out', () => {
    expect(result([1_000, 100], [1_000, 150])).toMatchObject({
      verdict: 'treatment',
      winner: 'treatment',
    });
    expect(result([1_000, 100], [1_000, 110])).toMatchObject({
      verdict: 'no_difference',
      winner: null,
    });
    expect(result([1_000, 100], [1_000, 50]).winner).toBe('control');
  });

  it('has none where the split is broken', () => {
    expect(result([1_000, 100], [600, 300])).toMatchObject({
      verdict: 'split_broken',
      winner: null,
      split: { isBroken: true },
    });
  });

  it('has none from less than 50 people in each arm, however clear it looks', () => {
    expect(result([49, 0], [60, 60])).toMatchObject({ verdict: 'not_enough', winner: null });
    expect(result([50, 0], [50, 50]).winner).toBe('treatment');
    expect(result([0, 0], [0, 0])).toMatchObject({
      control: null,
      difference: null,
      verdict: 'not_enough',
    });
  });

  it('has none where less than five outcomes are expected in an arm, or five without', () => {
    expect(result([1_000, 0], [1_000, 9]).verdict).toBe('not_enough');
    expect(result([1_000, 0], [1_000, 10]).verdict).toBe('treatment');
    expect(result([1_000, 1_000], [1_000, 991]).verdict).toBe('not_enough');
  });

  it('tells the difference by the week in which people came', () => {
    const week = (converted: number) => ({
      control: { contacts: 100, converted: 10 },
      treatment: { contacts: 100, converted },
    });
    const empty = { ...week(0), treatment: { contacts: 0, converted: 0 } };
    const [first, second, third] = differenceByWeek([week(30), week(10), empty]);
    expect(first?.value).toBeCloseTo(0.2, 9);
    expect(second?.value).toBe(0);
    expect(third).toBeNull();
  });
});
