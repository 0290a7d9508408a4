import { WEEK_HOURS } from '../../time';

const DAYS = 7;
const DAY_HOURS = 24;
/** Some habits are of a weekday, some of every day; this share of the mass counts for the hour on any day. */
const ANY_DAY = 0.5;

/** Habits are not to the minute either: what a touch adds to the hours around it, from two before to two after. */
const AROUND = [1 / 9, 2 / 9, 3 / 9, 2 / 9, 1 / 9];
const REACH = 2;
/** What a touch adds to its own day, and to each other one. */
const SAME_DAY = 1 - ANY_DAY + ANY_DAY / DAYS;
const OTHER_DAY = ANY_DAY / DAYS;

/** Shares of the hours of the week where nothing is known. */
export const ANY_HOUR: readonly number[] = Array.from({ length: WEEK_HOURS }, () => 1 / WEEK_HOURS);

/** The sum of an hour's mass and its neighbours', each times its weight; the week is a circle. */
function around(mass: ArrayLike<number>, hour: number, weights: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) {
    const neighbour = (hour + place - REACH + WEEK_HOURS) % WEEK_HOURS;
    sum += (weights[place] ?? 0) * (mass[neighbour] ?? 0);
  }
  return sum;
}

/**
 * Smooths counts by hour of the week and keeps their sum: a kernel density estimate on the circle (Mardia & Jupp,
 * Directional Statistics, 2000, section 12.5), with one kernel over hours and one over days.
 */
export function smoothed(mass: ArrayLike<number>): number[] {
  const hours = ANY_HOUR.map((_, hour) => around(mass, hour, AROUND));
  const onAnyDay = new Float64Array(DAY_HOURS);
  hours.forEach((value, hour) => {
    onAnyDay[hour % DAY_HOURS] = (onAnyDay[hour % DAY_HOURS] ?? 0) + value;
  });
  return hours.map(
    (value, hour) => (SAME_DAY - OTHER_DAY) * value + OTHER_DAY * (onAnyDay[hour % DAY_HOURS] ?? 0),
  );
}

const AROUND_SQUARED = AROUND.map((share) => share ** 2);

/** The variance of one smoothed count where touches come as a Poisson process: the sum of the squared kernel. */
export function varianceAt(mass: ArrayLike<number>, hour: number): number {
  let sum = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const weight = (day === 0 ? SAME_DAY : OTHER_DAY) ** 2;
    sum += weight * around(mass, (hour + day * DAY_HOURS) % WEEK_HOURS, AROUND_SQUARED);
  }
  return sum;
}
