import type { Experiment, ExperimentInput } from '../../../plugin/contracts/experiments';
import type { StoredCounts } from './counts';

/** A row of the table of experiments. */
export interface ExperimentRow {
  id: string;
  /** Its input, as JSON. */
  definition: string;
  started_at: unknown;
  ends_at: unknown;
  stopped_at: unknown;
  adopted_arm: string | null;
  adopted_at: unknown;
  /** Its final counts, as JSON; null before that. */
  result: string | null;
}

export interface StoredExperiment extends ExperimentInput {
  id: string;
  /** Milliseconds since 1970, like all times here. */
  startedAt: number;
  endsAt: number;
  stoppedAt: number | null;
  /** The arm that won and was made what everybody gets, and when; null where none was. */
  adopted: { arm: 'control' | 'treatment'; at: number } | null;
  /** What was counted at the end; null before that. */
  counted: StoredCounts | null;
}

/** What earlier versions stored has no weeks, and figures besides that follow from the counts. */
function countedOf(result: string): StoredCounts {
  const { counts, weeks = [], crossed, erased } = JSON.parse(result) as StoredCounts;
  return { counts, weeks, crossed, erased };
}

export const storedExperimentOf = (row: ExperimentRow): StoredExperiment => ({
  ...(JSON.parse(row.definition) as ExperimentInput),
  id: row.id,
  startedAt: Number(row.started_at),
  endsAt: Number(row.ends_at),
  stoppedAt: row.stopped_at === null ? null : Number(row.stopped_at),
  adopted:
    row.adopted_arm === 'control' || row.adopted_arm === 'treatment'
      ? { arm: row.adopted_arm, at: Number(row.adopted_at) }
      : null,
  counted: row.result === null ? null : countedOf(row.result),
});

export const stateOf = ({ endsAt, stoppedAt }: StoredExperiment): Experiment['state'] => {
  if (stoppedAt !== null) return 'stopped';
  return Date.now() < endsAt ? 'running' : 'over';
};
