type Unit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Longest first, in seconds; a month is 30 days, a year 365. */
const UNITS: [Unit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/**
 * How long ago, in the largest unit that fits, as `Intl.RelativeTimeFormat` takes it. Less than a minute ago, or
 * ahead because clocks differ, is now.
 * @param then milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function relativeTime(then: number, now: number): { value: number; unit: Unit } {
  const seconds = (now - then) / 1_000;
  const fitting = UNITS.find(([, length]) => seconds >= length);
  if (!fitting) return { value: 0, unit: 'second' };
  const [unit, length] = fitting;
  return { value: -Math.floor(seconds / length), unit };
}
