import { DAY_MS } from '../time';

/** A period is looked at in this many stretches. */
const STRETCHES = 12;

/** The beginning of a period of `days` that ends at `until`, its end, and what cuts it into stretches. */
export function timePointsOf(until: number, days: number): number[] {
  const length = days * DAY_MS;
  return Array.from(
    { length: STRETCHES + 1 },
    (_, place) => until - length + (place * length) / STRETCHES,
  );
}
