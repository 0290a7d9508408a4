import type { SourceReport, SourceSetup } from '../../../plugin/contracts/sources';
import { SOURCES, type SourceName } from '../../../plugin/sources/source-names';
import { MINUTE_MS, type Tally } from './tallies';

const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The tallies of one source, outcome and reason, over several times until now. */
export interface Sum extends Pick<Tally, 'source' | 'outcome' | 'reason' | 'lastAt'> {
  minute: number;
  hour: number;
  day: number;
  week: number;
}

/** When the times of a report start, the minute being the last full one; milliseconds since 1970. */
export function startsAt(now: number): Pick<Sum, 'minute' | 'hour' | 'day' | 'week'> {
  const minute = now - (now % MINUTE_MS);
  return {
    minute: minute - MINUTE_MS,
    hour: now - HOUR_MS,
    day: now - DAY_MS,
    week: now - 7 * DAY_MS,
  };
}

/** Sums up one tally, as `readSums` does those that are stored. */
export function sumOf(tally: Tally, now: number): Sum {
  const starts = startsAt(now);
  const since = (start: number, end = Infinity): number =>
    tally.minute >= start && tally.minute < end ? tally.amount : 0;
  return {
    ...tally,
    minute: since(starts.minute, starts.minute + MINUTE_MS),
    hour: since(starts.hour),
    day: since(starts.day),
    week: since(starts.week),
  };
}

type Counted = Omit<SourceReport, keyof SourceSetup | 'lastError'>;

function reportOf(source: SourceName, sums: Sum[]): Counted {
  const report: Counted = {
    source,
    rate: { minute: 0, hour: 0, day: 0 },
    accepted: 0,
    duplicates: 0,
    rejected: 0,
    ignored: {},
    warnings: {},
    lastReceivedAt: null,
  };
  const add = (counts: Partial<Record<string, number>>, reason: string, amount: number): void => {
    counts[reason] = (counts[reason] ?? 0) + amount;
  };
  for (const { outcome, reason, minute, hour, day, week } of sums) {
    if (outcome === 'ignored' || outcome === 'warnings') add(report[outcome], reason, week);
    else report[outcome] += week;
    if (outcome !== 'accepted') continue;
    report.rate.minute += minute;
    report.rate.hour += hour;
    report.rate.day += day;
  }
  const lastAt = Math.max(0, ...sums.map((sum) => sum.lastAt));
  return { ...report, lastReceivedAt: lastAt === 0 ? null : new Date(lastAt).toISOString() };
}

/** All sources, also those that sent nothing. */
export const countedSources = (sums: Sum[]): Counted[] =>
  SOURCES.map((source) =>
    reportOf(
      source,
      sums.filter((sum) => sum.source === source),
    ),
  );
