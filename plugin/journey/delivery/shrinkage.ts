/*
 * Estimates for one contact are shrunk towards those for all contacts: posterior means under conjugate priors whose
 * mean is the population's and whose strength is a number of observations (Gelman et al., Bayesian Data Analysis, 3rd
 * ed. 2013, sections 2.4 and 3.4).
 */

/** How much the population's behaviour says about a contact without observations, 0–1. */
const OTHERS_COUNT = 0.5;

/**
 * Shares of several kinds, under a Dirichlet prior: (countᵢ + strength · priorᵢ) / (total + strength).
 * @param counts observations of each kind, from 0
 * @param prior the shares expected, summing to 1
 * @param strength how many observations the prior is worth, above 0
 */
export function shrunkShares(
  counts: readonly number[],
  prior: readonly number[],
  strength: number,
): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0) + strength;
  return counts.map((count, kind) => (count + strength * (prior[kind] ?? 0)) / total);
}

/** A rate under a Beta prior: (successes + strength · prior) / (trials + strength). */
export const shrunkRate = (
  successes: number,
  trials: number,
  prior: number,
  strength: number,
): number => (successes + strength * prior) / (trials + strength);

/** Weight of the observations against a prior of that strength, 0–1. */
export const weightOf = (observations: number, strength: number): number =>
  observations / (observations + strength);

/** Trust in an estimate from a contact's own observations and, for the rest, those of others, 0–1. */
export const trustIn = (own: number, others: number): number =>
  own + (1 - own) * OTHERS_COUNT * others;
