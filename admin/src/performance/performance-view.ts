import { JOURNEY_DAYS } from '../../../plugin/contracts/journeys';
import type { PerformanceDays } from '../../../plugin/contracts/performance';

export const GROUPS = ['slots', 'stages', 'formats', 'rules', 'entries'] as const;
export type PerformanceGroup = (typeof GROUPS)[number];

/** What of the performance is looked at: all of it stands in the page's address. */
export interface PerformanceView {
  days: PerformanceDays;
  by: PerformanceGroup;
}

const START: PerformanceView = { days: 90, by: 'slots' };

/** What an address says, where it says something that there is. */
export const readPerformanceView = (query: Record<string, unknown>): PerformanceView => ({
  days: JOURNEY_DAYS.find((days) => String(days) === query.days) ?? START.days,
  by: GROUPS.find((group) => group === query.by) ?? START.by,
});

/** The query that `readPerformanceView` reads; what is as at the start is left out. */
export const writePerformanceView = ({
  days,
  by,
}: PerformanceView): Record<string, string | undefined> => ({
  days: days === START.days ? undefined : String(days),
  by: by === START.by ? undefined : by,
});
