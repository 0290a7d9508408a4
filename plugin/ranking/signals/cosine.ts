/**
 * Cosine between a distribution and a set of terms, 0–1. Each of several terms counts less, so more terms do not
 * improve the fit.
 */
export function cosine(distribution: ReadonlyMap<string, number>): (terms: string[]) => number {
  const length = Math.hypot(...distribution.values());
  return (terms) => {
    if (terms.length === 0 || length === 0) return 0;
    let sum = 0;
    for (const term of terms) sum += distribution.get(term) ?? 0;
    return sum / (length * Math.sqrt(terms.length));
  };
}
