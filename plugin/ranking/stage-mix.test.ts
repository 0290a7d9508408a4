import { describe, expect, it } from 'vitest';

import { diversify } from './diversify';
import { StageMix, targetMix } from './stage-mix';

const probably = new Map([
  ['a', 0.6],
  ['b', 0.3],
  ['c', 0.08],
  ['d', 0.02],
]);
const all = new Set(['a', 'b', 'c', 'd']);

describe('the mix of stages that a list should have', () => {
  it('is the contact’s, without stages that are worth less than half a place', () => {
    expect([...(targetMix(probably, all, 10) ?? [])].map(([stage]) => stage)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect([...(targetMix(probably, all, 5) ?? [])].map(([stage]) => stage)).toEqual(['a', 'b']);
  });

  it('is made of the stages that there are entries for', () => {
    const mix = targetMix(probably, new Set(['a', 'c']), 20);
    expect(mix?.get('a')).toBeCloseTo(0.6 / 0.68);
    expect(targetMix(probably, new Set(['a']), 20)).toBeNull();
  });

  it('is not asked of fewer than five entries', () => {
    expect(targetMix(probably, all, 4)).toBeNull();
    expect(targetMix(probably, all, 5)).not.toBeNull();
  });

  it('is kept by the list, whatever the scores prefer', () => {
    const stageOf = (item: number): string => (item < 30 ? 'b' : item < 60 ? 'a' : 'c');
    const best = Array.from({ length: 90 }, (_, item) => ({ item, score: 5 - item / 20 }));
    const list = diversify(
      best,
      10,
      (item) => ({ contentType: '', format: null, topics: [String(item)] }),
      {
        mix: new StageMix(targetMix(probably, all, 10) ?? new Map<string, number>(), 10),
        stagesOf: (item) => [stageOf(item)],
      },
    );
    const count = (stage: string) => list.filter(({ item }) => stageOf(item) === stage).length;
    expect(count('a')).toBeGreaterThanOrEqual(5);
    expect(count('b')).toBeLessThanOrEqual(4);
    expect(count('c')).toBe(1);
    expect(list[0]?.item).toBe(0);
  });
});
