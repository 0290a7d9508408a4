export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** Hours of a week. */
export const WEEK_HOURS = 7 * 24;

/** The start of the UTC day. */
export const startOfDay = (at: number): number => Math.floor(at / DAY_MS) * DAY_MS;

/** The next full UTC hour; the time itself if it is one. */
export const nextFullHour = (at: number): number => Math.ceil(at / HOUR_MS) * HOUR_MS;

/** Hour of the week, 0–167, from Thursday 00:00 UTC, when 1970 began. */
export const hourOfWeek = (at: number): number => {
  const hour = Math.floor(at / HOUR_MS) % WEEK_HOURS;
  return hour < 0 ? hour + WEEK_HOURS : hour;
};
