import { expect, it } from 'vitest';

import { randomNumbers } from '../ranking/random-numbers';
import { riskDifference } from './risk-difference';

it('is the plain difference of two shares in a single stratum, with its plain error', () => {
  const lift = riskDifference([{ exposed: 50, exposedMoved: 20, others: 50, othersMoved: 10 }]);
  const error = Math.sqrt((0.4 * 0.6) / 50 + (0.2 * 0.8) / 50);
  expect(lift?.difference).toBeCloseTo(0.2, 10);
  expect(lift?.error).toBeCloseTo(error, 10);
  expect(lift).toMatchObject({ expected: 15, expectedNot: 35 });
});

it('is the difference that least squares find with an intercept for each stratum', () => {
  const strata = [
    { exposed: 40, exposedMoved: 12, others: 60, othersMoved: 10 },
    { exposed: 25, exposedMoved: 5, others: 75, othersMoved: 20 },
    { exposed: 10, exposedMoved: 6, others: 20, othersMoved: 7 },
    { exposed: 80, exposedMoved: 8, others: 35, othersMoved: 2 },
  ];
  // statsmodels 0.15.0: smf.ols('y ~ x + C(stratum)', people).fit().params['x'], and bse['x'] of cov_type='HC0', which rests on
  // the same idea as Sato's error, but weighs the strata otherwise.
  const lift = riskDifference(strata);
  expect(lift?.difference).toBeCloseTo(0.06317599096222799, 12);
  expect((lift?.error ?? 0) / 0.04481557622545506).toBeCloseTo(1, 1);
});

it('sees no difference where each stratum has none, however the strata differ', () => {
  const lift = riskDifference([
    { exposed: 80, exposedMoved: 40, others: 20, othersMoved: 10 },
    { exposed: 20, exposedMoved: 2, others: 80, othersMoved: 8 },
  ]);
  expect(lift?.difference).toBeCloseTo(0, 10);
  expect(lift?.exposedShare).toBeCloseTo(lift?.othersShare ?? NaN, 10);
});

it('leaves out strata in which nobody can be compared', () => {
  const alone = { exposed: 500, exposedMoved: 500, others: 0, othersMoved: 0 };
  const pair = { exposed: 10, exposedMoved: 5, others: 10, othersMoved: 5 };
  expect(riskDifference([alone])).toBeNull();
  expect(riskDifference([alone, pair])).toMatchObject({ exposed: 10, others: 10, difference: 0 });
});

it('has an error by which the truth lies within 1.96 of it 95 times of 100, even in strata of two', () => {
  const random = randomNumbers(5);
  let covered = 0;
  const RUNS = 400;
  for (let run = 0; run < RUNS; run += 1) {
    const strata = Array.from({ length: 60 }, (_, place) => {
      const base = place % 2 === 0 ? 0.1 : 0.5;
      const draw = (share: number) => Number((random() * 7_919) % 1 < share);
      return { exposed: 1, exposedMoved: draw(base + 0.2), others: 1, othersMoved: draw(base) };
    });
    const lift = riskDifference(strata);
    if (lift && Math.abs(lift.difference - 0.2) <= 1.96 * lift.error) covered += 1;
  }
  expect(covered / RUNS).toBeGreaterThan(0.9);
  expect(covered / RUNS).toBeLessThan(0.99);
});
