/** A stratum: numbers of exposed and other contacts, and how many of each had the outcome. */
export interface Stratum {
  exposed: number;
  exposedMoved: number;
  others: number;
  othersMoved: number;
}

export interface RiskDifference {
  /** Contacts in strata with both groups. */
  exposed: number;
  others: number;
  /** Shares with the outcome, 0–1, with the same strata weights for both. */
  exposedShare: number;
  othersShare: number;
  /** Those of the exposed who would have the outcome if it made no difference to consume it, and those who would not. */
  expected: number;
  expectedNot: number;
  /** `exposedShare − othersShare`, −1 to 1, and its standard error. */
  difference: number;
  error: number;
}

/**
 * The Mantel–Haenszel risk difference between exposed and other contacts (Greenland & Robins, Biometrics 41, 1985),
 * with stratum weights n₁n₀/(n₁+n₀), and a variance that holds for many small strata as well as for few large ones
 * (Sato, Biometrics 45, 1989). Null when no stratum has both groups.
 */
export function riskDifference(strata: Iterable<Stratum>): RiskDifference | null {
  let exposed = 0;
  let others = 0;
  let weight = 0;
  let exposedSum = 0;
  let othersSum = 0;
  let expected = 0;
  let p = 0;
  let q = 0;
  for (const { exposed: n1, exposedMoved: a, others: n0, othersMoved: b } of strata) {
    if (n1 === 0 || n0 === 0) continue;
    const n = n1 + n0;
    exposed += n1;
    others += n0;
    weight += (n1 * n0) / n;
    exposedSum += (a * n0) / n;
    othersSum += (b * n1) / n;
    expected += (n1 * (a + b)) / n;
    p += (n1 ** 2 * b - n0 ** 2 * a + (n1 * n0 * (n0 - n1)) / 2) / n ** 2;
    q += (a * (n0 - b) + b * (n1 - a)) / (2 * n);
  }
  if (weight === 0) return null;
  const difference = (exposedSum - othersSum) / weight;
  return {
    exposed,
    others,
    exposedShare: exposedSum / weight,
    othersShare: othersSum / weight,
    expected,
    expectedNot: exposed - expected,
    difference,
    error: Math.sqrt(Math.max(0, difference * p + q)) / weight,
  };
}
