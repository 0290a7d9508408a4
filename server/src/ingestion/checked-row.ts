import { problemCode, type Problem } from '../http';
import type { SourceWarning } from '../../../plugin/contracts/sources';
import type { IgnoredReason, RejectedTouchpoint } from '../../../plugin/contracts/touchpoints';
import type { Person } from '../people';
import type { Arrival } from './arrival';

/** One row that was sent: what is stored of it, what is wrong with it, or why it is left out. */
export type CheckedRow = (
  | { arrivals: Arrival[] }
  | { problems: Problem[] }
  // `refused`: people of whom one id is known to have refused.
  | { ignored: IgnoredReason; refused?: Person[] }
) & {
  warnings?: SourceWarning[];
};

type Counts<Key extends string> = Partial<Record<Key, number>>;

export interface CheckedBatch {
  arrivals: Arrival[];
  rejected: RejectedTouchpoint[];
  ignored: Counts<IgnoredReason>;
  refused: Person[];
  warnings: Counts<SourceWarning>;
}

function countEach<Key extends string>(keys: Key[]): Counts<Key> {
  const counts: Counts<Key> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const rejectedFor = (problem: Problem): RejectedTouchpoint['errors'][number] => ({
  path: problem.path,
  message: problem.message,
  code: problemCode(problem),
});

export const checkedBatch = (rows: CheckedRow[]): CheckedBatch => ({
  arrivals: rows.flatMap((row) => ('arrivals' in row ? row.arrivals : [])),
  rejected: rows.flatMap((row, index) =>
    'problems' in row ? [{ index, errors: row.problems.map(rejectedFor) }] : [],
  ),
  ignored: countEach(rows.flatMap((row) => ('ignored' in row ? [row.ignored] : []))),
  refused: rows.flatMap((row) => ('ignored' in row ? (row.refused ?? []) : [])),
  warnings: countEach(rows.flatMap(({ warnings = [] }) => warnings)),
});
