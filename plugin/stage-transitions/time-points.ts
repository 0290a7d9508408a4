import { DAY_MS } from '../time';

/** Number of intervals in a period. */
const STRETCHES = 12;

/** The time points that divide such a period into days. */
export const dayPointsOf = (until: number, days: number): number[] =>
  Array.from({ length: days + 1 }, (_, place) => until - (days - place) * DAY_MS);

/** The time points that divide a period of `days` ending at `until` into intervals, its beginning and end included. */
export function timePointsOf(until: number, days: number): number[] {
  const length = days * DAY_MS;
  return Array.from(
    { length: STRETCHES + 1 },
    (_, place) => until - length + (place * length) / STRETCHES,
  );
}
