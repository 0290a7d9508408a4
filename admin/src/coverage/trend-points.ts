import type { CoverageHistoryAnswer } from '../../../plugin/contracts/coverage';

/** A day on the chart. */
export interface TrendPoint {
  /** `YYYY-MM-DD` */
  day: string;
  /** 0–1; null where there was nothing to score, or the day was not kept. */
  overall: number | null;
  /** No line leads to it: neither the day before nor the one after was kept. */
  isAlone: boolean;
}

const DAY_MS = 86_400_000;

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
const dayAfter = (day: string): string => shifted(day, 1);
const dayBefore = (day: string): string => shifted(day, -1);

/** Every day from the first that was kept to the last: those that were not leave a hole, and no line across it. */
export function trendPoints(days: CoverageHistoryAnswer['data']): TrendPoint[] {
  const scores = new Map(days.map(({ day, score }) => [day, score.overall]));
  const points: TrendPoint[] = [];
  const scoreAt = (day: string): number | null => scores.get(day) ?? null;
  const last = days.at(-1)?.day ?? '';
  for (let day = days[0]?.day; day !== undefined && day <= last; day = dayAfter(day)) {
    const isAlone = [dayBefore(day), dayAfter(day)].every((next) => scoreAt(next) === null);
    points.push({ day, overall: scoreAt(day), isAlone });
  }
  return points;
}
