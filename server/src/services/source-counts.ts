import type { SourceWarning } from '../../../plugin/contracts/sources';
import type { IgnoredReason } from '../../../plugin/sources/source-row';

export interface SourceOutcome {
  accepted: number;
  duplicates: number;
  /** Rows that were wrong. */
  rejected: number;
  /** Of each reason, the rows that became nothing. */
  ignored: Partial<Record<IgnoredReason, number>>;
  /** Of each, the rows that were taken for less than they said. */
  warnings: Partial<Record<SourceWarning, number>>;
}

export interface SourceCounts extends SourceOutcome {
  /** Milliseconds since 1970; null before the first. */
  lastReceivedAt: number | null;
  /** The last request that was refused as a whole, and why. */
  lastError: { at: number; message: string } | null;
}

const nothing = (): SourceCounts => ({
  accepted: 0,
  duplicates: 0,
  rejected: 0,
  ignored: {},
  warnings: {},
  lastReceivedAt: null,
  lastError: null,
});

function addAll<Key extends string>(
  sums: Partial<Record<Key, number>>,
  counts: Partial<Record<Key, number>>,
): void {
  for (const key of Object.keys(counts) as Key[]) sums[key] = (sums[key] ?? 0) + (counts[key] ?? 0);
}

/** What came from where, since this instance started. */
export const sourceCounts = () => {
  const startedAt = Date.now();
  const counts = new Map<string, SourceCounts>();

  const of = (source: string): SourceCounts => {
    const known = counts.get(source) ?? nothing();
    counts.set(source, known);
    return known;
  };

  return {
    startedAt,

    read: (source: string): Readonly<SourceCounts> => counts.get(source) ?? nothing(),

    add(source: string, outcome: SourceOutcome): void {
      const sums = of(source);
      sums.accepted += outcome.accepted;
      sums.duplicates += outcome.duplicates;
      sums.rejected += outcome.rejected;
      addAll(sums.ignored, outcome.ignored);
      addAll(sums.warnings, outcome.warnings);
      sums.lastReceivedAt = Date.now();
    },

    addError(source: string, message: string): void {
      of(source).lastError = { at: Date.now(), message };
    },
  };
};
