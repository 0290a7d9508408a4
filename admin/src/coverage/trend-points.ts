import type { CoverageHistoryAnswer } from '../../../plugin/contracts/coverage';

/** A day on the chart. */
export interface TrendPoint {
  /** `YYYY-MM-DD` */
  day: string;
  /** 0–1; null where there was nothing to score, or the day was not kept. */
  overall: number | null;
}

const DAY_MS = 86_400_000;

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** Every day from the first that was kept to the last: those that were not leave a hole, and no line across it. */
export function trendPoints(days: CoverageHistoryAnswer['data']): TrendPoint[] {
  const scores = new Map(days.map(({ day, score }) => [day, score.overall]));
  const points: TrendPoint[] = [];
  const last = days.at(-1)?.day ?? '';
  for (let day = days[0]?.day; day !== undefined && day <= last; day = dayAfter(day)) {
    points.push({ day, overall: scores.get(day) ?? null });
  }
  return points;
}
