import { expect, it } from 'vitest';

import { Neighbours } from './neighbours';

const vector = (...positions: number[]) => ({
  positions: Int32Array.from(positions),
  values: Float32Array.from(positions, () => 1 / Math.sqrt(positions.length)),
});

it('the more two entries share, the nearer they are; who shares nothing is no neighbour', () => {
  const neighbours = new Neighbours();
  for (const one of [vector(1, 2), vector(2, 3), vector(8, 9)]) neighbours.add(one);
  const nearest = neighbours.nearest(vector(1, 2, 4));
  expect(nearest.map(({ entry }) => entry)).toEqual([0, 1]);
});

it('an entry that reads the same is told from one that holds the same and more', () => {
  const neighbours = new Neighbours();
  neighbours.add(vector(1, 2));
  expect(neighbours.nearest(vector(1, 2))[0]?.isSame).toBe(true);
  expect(neighbours.nearest(vector(1, 2, 3))[0]?.isSame).toBe(false);
});
