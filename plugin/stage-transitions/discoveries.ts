import { median } from 'simple-statistics';

import { normalReach, normalTails } from '../normal-quantile';

/** Expected share of false ones among the differences that are called clear. */
const FALSE_DISCOVERY_RATE = 0.05;

/** A difference with its standard error. */
export interface Measured {
  difference: number;
  /** Above 0. */
  error: number;
}

/** A difference as one of many. */
export interface Discovery {
  /** Shrunk towards 0. */
  estimate: number;
  low: number;
  high: number;
  isClear: boolean;
}

const chanceOf = ({ difference, error }: Measured): number =>
  normalTails(Math.abs(difference) / error);

/**
 * How unlikely a difference must be to be clear: the largest chance that the step-up procedure accepts (Benjamini &
 * Hochberg, 1995).
 */
export function clearBelow(chances: readonly number[]): number {
  const sorted = [...chances].sort((left, right) => left - right);
  const step = FALSE_DISCOVERY_RATE / Math.max(1, sorted.length);
  const accepted = sorted.reduce(
    (most, chance, rank) => (chance <= step * (rank + 1) ? rank + 1 : most),
    0,
  );
  return step * Math.max(1, accepted);
}

/**
 * The variance of the true differences around 0: what the variance of those measured exceeds their errors by
 * (method of moments: DerSimonian & Laird, 1986).
 */
export function trueVariance(measured: readonly Measured[]): number {
  const weights = measured.map(({ error }) => 1 / error ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const excess = measured.reduce(
    (sum, { difference }, place) => sum + (weights[place] ?? 0) * difference ** 2 - 1,
    0,
  );
  return total === 0 ? 0 : Math.max(0, excess / total);
}

const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Fewer differences tell nothing of what is usual among them. */
const LEAST_FOR_USUAL = 10;
/** The median of the distances of normal values from their median, in standard deviations. */
const NORMAL_MAD = 0.6745;
/** What the spread of so many differences may exceed 1 by through chance, times the root of their number. */
const CHANCE_OF_SPREAD = 2.5;

/** How many times farther than their errors explain the differences below the usual one lie from it; 1 where chance explains it. */
function excessOf(measured: readonly Measured[], usual: number): number {
  const below = measured.filter(({ difference }) => difference < usual);
  if (below.length === 0) return 1;
  const spread =
    median(below.map(({ difference, error }) => (usual - difference) / error)) / NORMAL_MAD;
  return spread - 1 > CHANCE_OF_SPREAD / Math.sqrt(measured.length) ? spread : 1;
}

/** Enough to find all that stand out: each pass finds those that the ones before it hid. */
const PASSES = 4;

const differencesFrom = (measured: readonly Measured[], usual: number): Measured[] =>
  measured.map(({ difference, error }) => ({ difference: difference - usual, error }));

/** The rows that are not clearly apart from the usual one, and that, which is their median. */
function unremarkable(measured: readonly Measured[]): { rows: readonly Measured[]; usual: number } {
  let rows = measured;
  let usual = median(rows.map(({ difference }) => difference));
  for (let pass = 1; pass < PASSES; pass += 1) {
    const chances = differencesFrom(measured, usual).map(chanceOf);
    const threshold = clearBelow(chances);
    const rest = measured.filter((_, place) => (chances[place] ?? 1) > threshold);
    if (rest.length < LEAST_FOR_USUAL || rest.length === rows.length) break;
    rows = rest;
    usual = median(rows.map(({ difference }) => difference));
  }
  return { rows, usual };
}

/**
 * The differences from the usual one, which is the median of those that do not stand out: most entries move nobody, but the few
 * that do raise the average that all are compared with. Where those below it are farther away than chance explains, something is at work that the
 * comparison does not know, and all errors are larger by that (the empirical null: Efron, 2004).
 */
export function fromUsual(measured: readonly Measured[]): Measured[] {
  if (measured.length < LEAST_FOR_USUAL) return [...measured];
  const { rows, usual } = unremarkable(measured);
  const excess = excessOf(rows, usual);
  return measured.map(({ difference, error }) => ({
    difference: difference - usual,
    error: error * excess,
  }));
}

/**
 * Tells which of many differences are clear, so that of those at most 5% are expected to be by chance. Their intervals are
 * as wide as that takes (Benjamini & Yekutieli, 2005): exactly those of the clear ones leave 0 out. The estimates are
 * empirical Bayes (Efron & Morris, 1973), but no farther shrunk than to the end of their interval (limited translation:
 * Efron & Morris, 1972).
 */
export function discoveriesIn(differences: readonly Measured[]): Discovery[] {
  const measured = fromUsual(differences);
  const threshold = clearBelow(measured.map(chanceOf));
  const reach = normalReach(threshold);
  const variance = trueVariance(measured);
  return measured.map(({ difference, error }) => {
    const low = Math.max(-1, difference - reach * error);
    const high = Math.min(1, difference + reach * error);
    const shrunk = (difference * variance) / (variance + error ** 2);
    return {
      estimate: within(shrunk, low, high),
      low,
      high,
      isClear: low > 0 || high < 0,
    };
  });
}
