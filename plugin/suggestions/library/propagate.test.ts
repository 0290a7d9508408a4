import { expect, it } from 'vitest';

import { propagate, type Scores } from './propagate';

/** Entries in a row, each like the one before and the one behind it. */
const inARow = (length: number) =>
  Array.from({ length }, (_, entry) =>
    [entry - 1, entry + 1]
      .filter((other) => other >= 0 && other < length)
      .map((other) => ({ entry: other, similarity: 1, isSame: false })),
  );

function spread(length: number, tagged: [number, number[]][]): Scores[] {
  const scores = tagged.map(([entry, own]) => [entry, Float32Array.from(own)] as const);
  const steps = propagate(inARow(length), new Map(scores), 2);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it('a tag reaches entries that are like those like it, the less the farther they are', () => {
  const [, near, far] = spread(6, [[0, [1, 0]]]).map(([score]) => score ?? 0);
  expect(far).toBeGreaterThan(0);
  expect(near).toBeGreaterThan(far ?? 0);
});

it('between two tags the nearer one wins', () => {
  const scores = spread(7, [
    [0, [1, 0]],
    [6, [0, 1]],
  ]);
  expect(scores[2]?.[0]).toBeGreaterThan(scores[2]?.[1] ?? 0);
  expect(scores[4]?.[1]).toBeGreaterThan(scores[4]?.[0] ?? 0);
});

it('nothing reaches an entry that is like no other', () => {
  const steps = propagate([[], []], new Map([[0, Float32Array.of(1)]]), 1);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value[1]?.[0]).toBe(0);
});
