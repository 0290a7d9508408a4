import { WEEK_HOURS } from '../../time';

const DAYS = 7;
const DAY_HOURS = 24;
/** Share of the mass that is spread over all days: some habits are weekly, some daily. */
const ANY_DAY = 0.5;

/** Kernel over hours, from two before a touch to two after. */
const AROUND = [1 / 9, 2 / 9, 3 / 9, 2 / 9, 1 / 9];
const REACH = 2;
/** Weight of a touch on its own day, and on each other day. */
const SAME_DAY = 1 - ANY_DAY + ANY_DAY / DAYS;
const OTHER_DAY = ANY_DAY / DAYS;

/** Uniform shares of the hours of the week. */
export const ANY_HOUR: readonly number[] = Array.from({ length: WEEK_HOURS }, () => 1 / WEEK_HOURS);

/** Weighted sum of an hour's mass and its neighbours', on the circle of the week. */
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

/** Variance of one smoothed count if touches are a Poisson process: the sum over the squared kernel. */
export function varianceAt(mass: ArrayLike<number>, hour: number): number {
  let sum = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const weight = (day === 0 ? SAME_DAY : OTHER_DAY) ** 2;
    sum += weight * around(mass, (hour + day * DAY_HOURS) % WEEK_HOURS, AROUND_SQUARED);
  }
  return sum;
}
