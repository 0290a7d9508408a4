import { expect, it } from 'vitest';

import { experimentResult } from '../../../plugin/experiments/experiment-result';
import { axisEnd, verdictOf } from './result-look';

const verdict = (control: [number, number], treatment: [number, number]) => {
  const of = ([contacts, converted]: [number, number]) => ({ contacts, converted });
  return verdictOf(experimentResult({ control: of(control), treatment: of(treatment) }));
};

it('says who is better, that nobody is, or why nothing can be said', () => {
  expect(verdict([1_000, 100], [1_000, 150])).toBe('treatment');
  expect(verdict([1_000, 150], [1_000, 100])).toBe('control');
  expect(verdict([1_000, 100], [1_000, 101])).toBe('unclear');
  expect(verdict([0, 0], [3, 1])).toBe('nobody');
  expect(verdict([1_000, 100], [500, 150])).toBe('broken');
  expect(verdict([0, 0], [100, 50])).toBe('broken');
});

it('draws on an axis that holds all, and no more than all there can be', () => {
  expect(axisEnd([0.01, 0.02])).toBe(0.1);
  expect(axisEnd([0.5, -0.75])).toBeCloseTo(0.9);
  expect(axisEnd([0.95])).toBe(1);
});
