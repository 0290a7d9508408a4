/*
 * What little is known of one contact is drawn towards what is known of all, the more the less it is: posterior means
 * under conjugate priors whose mean is the population's and whose strength is a number of observations (Gelman et al.,
 * Bayesian Data Analysis, 3rd ed. 2013, sections 2.4 and 3.4).
 */

/** How much what others do tells of a contact who was never seen doing it, 0–1. */
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

/** The share of the observations in what a prior of that strength and they say together, 0–1. */
export const weightOf = (observations: number, strength: number): number =>
  observations / (observations + strength);

/** How far to trust what rests on a contact's own observations and, for the rest, on those of others; 0–1. */
export const trustIn = (own: number, others: number): number =>
  own + (1 - own) * OTHERS_COUNT * others;
