import { expect, it } from 'vitest';

import { axisEnd } from './result-look';

it('draws on an axis that holds all, and no more than all there can be', () => {
  expect(axisEnd([0.01, 0.02])).toBe(0.1);
  expect(axisEnd([0.5, -0.75])).toBeCloseTo(0.9);
  expect(axisEnd([0.95])).toBe(1);
});
