import { describe, expect, it } from 'vitest';

import { assignArm } from './assign-arm';
import { experimentResult } from './experiment-result';
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
  it('has a winner where the interval of the difference leaves 0 out', () => {
    const control = { contacts: 1_000, converted: 100 };
    expect(
      experimentResult({ control, treatment: { contacts: 1_000, converted: 150 } }).winner,
    ).toBe('treatment');
    expect(
      experimentResult({ control, treatment: { contacts: 1_000, converted: 110 } }).winner,
    ).toBeNull();
    expect(
      experimentResult({ control, treatment: { contacts: 1_000, converted: 50 } }).winner,
    ).toBe('control');
  });

  it('has none where the split is broken, or nobody was shown anything', () => {
    const broken = experimentResult({
      control: { contacts: 1_000, converted: 100 },
      treatment: { contacts: 600, converted: 300 },
    });
    expect(broken).toMatchObject({ winner: null, split: { isBroken: true } });
    const nobody = { contacts: 0, converted: 0 };
    expect(experimentResult({ control: nobody, treatment: nobody })).toMatchObject({
      control: null,
      difference: null,
      winner: null,
    });
  });
});
