import { describe, expect, it } from 'vitest';

import { certain, distance, likeliest, mixed, normalized } from './distribution';

describe('a distribution', () => {
  it('is scaled to sum to 1, and even where nothing weighs anything', () => {
    expect(normalized([1, 3])).toEqual([0.25, 0.75]);
    expect(normalized([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('is mixed with another one by share', () => {
    expect(mixed([1, 0], [0, 1], 0.25)).toEqual([0.75, 0.25]);
    expect(mixed([1, 0], [0, 1], 0)).toEqual([1, 0]);
  });

  it('puts everything on one position when that is certain', () => {
    expect(certain(3, 1)).toEqual([0, 1, 0]);
  });

  it('is likeliest at its largest weight, at the first of equals', () => {
    expect(likeliest([0.2, 0.5, 0.3])).toBe(1);
    expect(likeliest([0.4, 0.2, 0.4])).toBe(0);
  });

  it('is 0 from itself and 1 from one that shares nothing with it', () => {
    expect(distance([0.5, 0.5], [0.5, 0.5])).toBe(0);
    expect(distance([1, 0], [0, 1])).toBe(1);
  });
});
