export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** A longer pause ends a session, as is usual in web analytics. */
export const SESSION_GAP_MS = 30 * MINUTE_MS;
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

/** ISO 8601, in UTC. */
export const isoTime = (at: number): string => new Date(at).toISOString();

/** The UTC day as `YYYY-MM-DD`. */
export const isoDay = (at: number): string => isoTime(at).slice(0, 10);
