/** A split less likely than this is broken (Fabijan et al., 2019). */
const BROKEN = 0.001;

/** Complementary error function, within 1.5e-7 (Abramowitz & Stegun, 1964, 7.1.26). `x` is at least 0. */
function erfc(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return polynomial * Math.exp(-(x ** 2));
}

/** Probability of a chi-square of this size or more, with one degree of freedom. */
export const chiSquareTail = (chiSquare: number): number => erfc(Math.sqrt(chiSquare / 2));

export interface SampleRatio {
  /** Probability that an even split is at least as uneven (chi-square test), 0–1. */
  chance: number;
  /** Whether it is so unlikely that the assignment must be faulty: the experiment has no result then. */
  isBroken: boolean;
}

/** Tests whether two arms have the same size. */
export function sampleRatio(first: number, second: number): SampleRatio {
  const total = first + second;
  const chance = total === 0 ? 1 : chiSquareTail((first - second) ** 2 / total);
  return { chance, isBroken: chance < BROKEN };
}
