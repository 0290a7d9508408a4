import type { SourceReport } from '../../../plugin/contracts/sources';

/** What one request brought. */
export type SourceOutcome = Pick<
  SourceReport,
  'accepted' | 'duplicates' | 'rejected' | 'ignored' | 'warnings'
>;

type Counts<Key extends string> = Partial<Record<Key, number>>;

const added = <Key extends string>(sums: Counts<Key>, counts: Counts<Key>): Counts<Key> => {
  const sum = { ...sums };
  for (const key of Object.keys(counts) as Key[]) sum[key] = (sum[key] ?? 0) + (counts[key] ?? 0);
  return sum;
};

const isoNow = (): string => new Date().toISOString();

/** What came from where since this instance started. */
export const sourceCounts = () => {
  const since = isoNow();
  const reports = new Map<string, SourceReport>();

  const of = (source: string): SourceReport => {
    const known = reports.get(source) ?? {
      source,
      accepted: 0,
      duplicates: 0,
      rejected: 0,
      ignored: {},
      warnings: {},
      lastReceivedAt: null,
      lastError: null,
    };
    reports.set(source, known);
    return known;
  };

  return {
    /** ISO 8601. */
    since,

    report: (): SourceReport[] =>
      [...reports.values()].sort((left, right) => (left.source < right.source ? -1 : 1)),

    add(source: string, outcome: SourceOutcome): void {
      const report = of(source);
      report.accepted += outcome.accepted;
      report.duplicates += outcome.duplicates;
      report.rejected += outcome.rejected;
      report.ignored = added(report.ignored, outcome.ignored);
      report.warnings = added(report.warnings, outcome.warnings);
      report.lastReceivedAt = isoNow();
    },

    addError(source: string, message: string): void {
      of(source).lastError = { at: isoNow(), message };
    },
  };
};
