import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { lessonsOf } from './lessons';

const YOUNG = 0;
const SETTLED = 100_000;

// The clock stands still: lessons also end with their time.
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const countOf = (isLesson: (position: number) => boolean, size: number): number =>
  Array.from({ length: size }, (_, position) => position).filter(isLesson).length;

test('a touchpoint that comes alone is a lesson', () => {
  expect(countOf(lessonsOf(YOUNG, 1), 1)).toBe(1);
  expect(countOf(lessonsOf(SETTLED, 1), 1)).toBe(1);
});

test('of a batch some touchpoints teach, fewer once the weights have settled', () => {
  const young = countOf(lessonsOf(YOUNG, 500), 500);
  expect(young).toBeGreaterThan(16);
  expect(young).toBeLessThanOrEqual(32);
  const settled = countOf(lessonsOf(SETTLED, 500), 500);
  expect(settled).toBeGreaterThan(4);
  expect(settled).toBeLessThanOrEqual(8);
});

test('a part of a batch has its share of the lessons', () => {
  expect(countOf(lessonsOf(SETTLED, 100, 500), 100)).toBeLessThanOrEqual(2);
});
