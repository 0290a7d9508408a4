import { describe, expect, it } from 'vitest';

import { randomNumbers } from '../ranking/random-numbers';
import { assignArm } from './assign-arm';
import type { ArmCounts } from './count-arms';
import { experimentResult } from './experiment-result';
import { peopleNeeded, smallestRise } from './power';

const EXPERIMENTS = 1_000;

interface Simulated {
  people: number;
  control: number;
  treatment: number;
}

/** An experiment on made-up people whose arms the product assigns. */
function simulate(seed: number, { people, ...shares }: Simulated): ArmCounts {
  const random = randomNumbers(seed);
  const counts: ArmCounts = {
    control: { contacts: 0, converted: 0 },
    treatment: { contacts: 0, converted: 0 },
  };
  for (let person = 0; person < people; person += 1) {
    const arm = assignArm(`experiment-${seed}`, `contact:person-${person}`, 0);
    if (arm === 'holdout') continue;
    counts[arm].contacts += 1;
    if (random() < shares[arm]) counts[arm].converted += 1;
  }
  return counts;
}

const winners = (site: Simulated): (string | null)[] =>
  Array.from(
    { length: EXPERIMENTS },
    (_, index) => experimentResult(simulate(index + 1, site)).winner,
  );

const found = (all: (string | null)[], arm: string): number =>
  all.filter((winner) => winner === arm).length;

describe('1,000 experiments', () => {
  it.each([
    [120, 0.3],
    [400, 0.1],
    [1_000, 0.05],
    [2_000, 0.02],
    [600, 0.8],
  ])(
    'of two equal arms with %d people and a share of %d have at most 66 winners',
    (people, share) => {
      const all = winners({ people, control: share, treatment: share });
      expect(all.filter((winner) => winner !== null).length).toBeLessThanOrEqual(66);
    },
  );

  it.each([
    [1_000, 0.1],
    [2_000, 0.05],
    [600, 0.4],
  ])(
    'with %d people and a share of %d find the smallest difference told before the start in four of five',
    (people, share) => {
      const rise = smallestRise(people / 2, share) ?? 0;
      const all = winners({ people, control: share, treatment: share + rise });
      // 0.8 less two standard errors of a share of 1,000.
      expect(found(all, 'treatment') / EXPERIMENTS).toBeGreaterThanOrEqual(0.775);
      expect(found(all, 'control')).toBe(0);
    },
  );
});

describe('the smallest difference', () => {
  // statsmodels 0.15.0: the root of power_proportions_2indep(difference, share, people, alpha=0.05) - 0.8.
  it.each([
    [500, 0.05, 0.04604521151531428],
    [1_000, 0.1, 0.04074510262991684],
    [250, 0.3, 0.11999540015582516],
    [5_000, 0.02, 0.008629200802016748],
    [2_000, 0.6, 0.04295697019512836],
  ])('of %d people with a share of %d is that of statsmodels', (people, share, difference) => {
    expect(smallestRise(people, share)).toBeCloseTo(difference, 6);
  });

  it('is what the people needed are computed by', () => {
    expect(peopleNeeded(0.1, 0.1 + (smallestRise(1_000, 0.1) ?? 0))).toBeCloseTo(1_000, 3);
  });

  it('is none where even the largest would be missed', () => {
    expect(smallestRise(3, 0.5)).toBeNull();
    expect(smallestRise(10, 0.99)).toBeNull();
  });
});
