import { normalTails } from '../normal-quantile';

/** A split less likely than this is broken (Fabijan et al., 2019). */
const BROKEN = 0.001;

/** Probability of a chi-square of this size or more, with one degree of freedom, within 1.2e-7. */
export const chiSquareTail = (chiSquare: number): number => normalTails(Math.sqrt(chiSquare));

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
