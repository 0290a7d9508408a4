import { NORMAL_975, NORMAL_80 } from '../normal-quantile';

/** Halvings of the search: the result is exact to 1e-12. */
const HALVINGS = 40;

/**
 * People needed in each arm to find the difference of two shares at the two-sided 5% level in 80% of all experiments
 * (Fleiss, Levin & Paik, 2003, formula 4.14, without the correction for continuity).
 */
export function peopleNeeded(from: number, to: number): number {
  const mean = (from + to) / 2;
  const byChance = NORMAL_975 * Math.sqrt(2 * mean * (1 - mean));
  const byDifference = NORMAL_80 * Math.sqrt(from * (1 - from) + to * (1 - to));
  return ((byChance + byDifference) / (to - from)) ** 2;
}

/**
 * The smallest rise of a share that an experiment finds in 80% of all cases.
 * @param people in each arm, at least 1
 * @param share of people with the outcome in the control, from 0 up to below 1
 * @returns from 0 to 1; null when even a rise to 1 would be missed
 */
export function smallestRise(people: number, share: number): number | null {
  if (peopleNeeded(share, 1) > people) return null;
  let [missed, found] = [0, 1 - share];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (missed + found) / 2;
    if (peopleNeeded(share, share + middle) > people) missed = middle;
    else found = middle;
  }
  return found;
}
