import { describe, expect, it } from 'vitest';

import { randomNumbers } from '../random-numbers';
import { alternativesOf } from './alternatives';

const compare = (left: number, right: number): number => left - right;

function representedBy(count: number, times = 200): number {
  const items = Int32Array.from({ length: count }, (_, item) => item);
  const scores = Float64Array.from(items, (item) => -item);
  const random = randomNumbers(7);
  let sum = 0;
  for (let time = 0; time < times; time += 1) {
    for (const { represents } of alternativesOf(items, scores, { compare }, random)) {
      sum += represents;
    }
  }
  return sum / times;
}

describe('the alternatives of a step', () => {
  it('are all of a small library, each for itself', () => {
    expect(representedBy(50, 1)).toBe(50);
    expect(representedBy(180, 1)).toBe(180);
  });

  it('stand for as many as there are, however many of the draws fall on the likeliest', () => {
    for (const count of [200, 400, 5_000]) {
      expect(Math.abs(representedBy(count) - count)).toBeLessThan(0.02 * count);
    }
  });
});
