/** Probabilities by position, summing to 1. */
export type Distribution = readonly number[];

/** Weights scaled to sum to 1; uniform if all are 0. */
export function normalized(weights: readonly number[]): Distribution {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0
    ? weights.map((weight) => weight / total)
    : weights.map(() => 1 / weights.length);
}

/** Mixture with `share` of the second and the rest of the first. */
export const mixed = (first: Distribution, second: Distribution, share: number): Distribution =>
  first.map((weight, position) => (1 - share) * weight + share * (second[position] ?? 0));

/** All probability on one position. */
export const certain = (length: number, at: number): Distribution =>
  Array.from({ length }, (_, position) => (position === at ? 1 : 0));

/** Position of the largest; of equals, the first. */
export function likeliest(weights: readonly number[]): number {
  let best = 0;
  weights.forEach((weight, position) => {
    if (weight > (weights[best] ?? 0)) best = position;
  });
  return best;
}

/** Total variation distance of two distributions: 0 for the same, 1 for disjoint ones. */
export const distance = (first: Distribution, second: Distribution): number =>
  first.reduce((sum, weight, position) => sum + Math.abs(weight - (second[position] ?? 0)), 0) / 2;
