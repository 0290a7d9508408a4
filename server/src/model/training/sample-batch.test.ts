import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { sampleBatch } from './sample-batch';

const NEW = 0;
const CONVERGED = 100_000;

// Sampling also stops when its time is up.
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const countOf = (isSample: (position: number) => boolean, size: number): number =>
  Array.from({ length: size }, (_, position) => position).filter(isSample).length;

test('a touchpoint that comes alone trains the weights', () => {
  expect(countOf(sampleBatch(NEW, 1), 1)).toBe(1);
  expect(countOf(sampleBatch(CONVERGED, 1), 1)).toBe(1);
});

test('some touchpoints of a batch train the weights, fewer once these have converged', () => {
  const samples = countOf(sampleBatch(NEW, 500), 500);
  expect(samples).toBeGreaterThan(16);
  expect(samples).toBeLessThanOrEqual(32);
  const later = countOf(sampleBatch(CONVERGED, 500), 500);
  expect(later).toBeGreaterThan(4);
  expect(later).toBeLessThanOrEqual(8);
});

test('a part of a batch has its share of the samples', () => {
  expect(countOf(sampleBatch(CONVERGED, 100, 500), 100)).toBeLessThanOrEqual(2);
});
