import { DAY_MS, SESSION_GAP_MS } from '../../time';

/** The usual gap between visits where nothing is known. */
const PRIOR_GAP_MS = 7 * DAY_MS;
/** Strength of the prior, in gaps. */
const STRENGTH = 3;

/** Gaps between visits, as their number and the sum of their logarithms, since they range from minutes to years. */
export interface Gaps {
  count: number;
  /** Sum of ln(milliseconds). */
  logs: number;
}

/** Adds the gap between two touches, unless both belong to one visit. */
export function addGap(gaps: Gaps, from: number, to: number): void {
  if (to - from < SESSION_GAP_MS) return;
  gaps.count += 1;
  gaps.logs += Math.log(to - from);
}

/**
 * The usual gap in milliseconds: the geometric mean, shrunk towards that of others (the posterior mean of a normal
 * distribution of logarithms; Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, section 2.5).
 */
export const usualGap = ({ count, logs }: Gaps, others: number = PRIOR_GAP_MS): number =>
  Math.exp((logs + STRENGTH * Math.log(others)) / (count + STRENGTH));
