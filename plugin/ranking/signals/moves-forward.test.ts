import { describe, expect, it } from 'vitest';

import { movesForward } from './moves-forward';

const mover = (lift: number) => ({ lift, moved: 0.2 + lift, othersMoved: 0.2 });

describe('what moves people on', () => {
  const byItem = new Map([
    [1, mover(0.05)],
    [2, mover(-0.02)],
    [3, mover(0.7)],
  ]);
  const { weight, signal } = movesForward({ weight: 2, byItem });

  it('counts by the points more of its readers who went on, and by the setting', () => {
    expect(weight * signal.score(1)).toBeCloseTo(2);
    expect(weight * signal.score(2)).toBeCloseTo(-0.8);
  });

  it('counts for nothing where nothing is known', () => expect(signal.score(4)).toBe(0));

  it('is bounded, whatever history says', () => expect(signal.score(3)).toBe(3));

  it('is told by both shares', () => {
    expect(signal.evidence(1)).toEqual({ moved: 0.25, othersMoved: 0.2 });
  });
});
