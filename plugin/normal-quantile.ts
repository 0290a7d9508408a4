import { errorFunction } from 'simple-statistics';

/** The 97.5% quantile of the standard normal distribution, for 95% intervals. */
export const NORMAL_975 = 1.959963984540054;
/** The 80% quantile, for a power of 80%. */
export const NORMAL_80 = 0.8416212335729143;

/** Probability that a standard normal variable is at least `distance` from 0, within 1.2e-7. @param distance 0 or more */
export const normalTails = (distance: number): number =>
  Math.max(0, 1 - errorFunction(distance / Math.SQRT2));

/** Beyond this, nothing is told apart. */
const FARTHEST = 6;
const HALVINGS = 50;

/** The distance from 0 that has these tails: the inverse of `normalTails`. @param tails above 0 and up to 1 */
export function normalReach(tails: number): number {
  let [near, far] = [0, FARTHEST];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (near + far) / 2;
    if (normalTails(middle) > tails) near = middle;
    else far = middle;
  }
  return far;
}
