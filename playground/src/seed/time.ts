export const DAY_MS = 86_400_000;
export const DAYS_OF_A_MONTH = 30.44;
/** Six months: how long the history of the demo is. */
export const HISTORY_DAYS = 182;
