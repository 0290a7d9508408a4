import type {
  Experiment,
  ExperimentInput,
  ExperimentReport,
} from '../../../plugin/contracts/experiments';

/** A row of the table of experiments. */
export interface ExperimentRow {
  id: string;
  /** Its input, as JSON. */
  definition: string;
  started_at: unknown;
  ends_at: unknown;
  stopped_at: unknown;
  /** Its final counts, as JSON; null before that. */
  result: string | null;
}

export type StoredResult = NonNullable<ExperimentReport['result']>;

export interface StoredExperiment extends ExperimentInput {
  id: string;
  /** Milliseconds since 1970, like all times here. */
  startedAt: number;
  endsAt: number;
  stoppedAt: number | null;
  result: StoredResult | null;
}

export const storedExperimentOf = (row: ExperimentRow): StoredExperiment => ({
  ...(JSON.parse(row.definition) as ExperimentInput),
  id: row.id,
  startedAt: Number(row.started_at),
  endsAt: Number(row.ends_at),
  stoppedAt: row.stopped_at === null ? null : Number(row.stopped_at),
  result: row.result === null ? null : (JSON.parse(row.result) as StoredResult),
});

export const stateOf = ({ endsAt, stoppedAt }: StoredExperiment): Experiment['state'] => {
  if (stoppedAt !== null) return 'stopped';
  return Date.now() < endsAt ? 'running' : 'over';
};
