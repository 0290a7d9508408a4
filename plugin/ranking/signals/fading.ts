/** Weights of recent items that decay by `decay` for each step and sum to 1. */
export function fading(count: number, decay: number): number[] {
  const weights = Array.from({ length: count }, (_, step) => decay ** step);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
