import type { ArmCounts } from './count-arms';
import { difference, proportion, type Counted, type Estimate } from './proportion';
import { sampleRatio, type SampleRatio } from './sample-ratio';

/** Fewer people in an arm than these are told no result from. */
export const LEAST_PEOPLE = 50;
/** The least number of people that each arm must be expected to have with the outcome, and without it (Cochran, 1954). */
export const LEAST_EXPECTED = 5;

/** What can be concluded; the first of these that holds. */
type Verdict = 'split_broken' | 'not_enough' | 'control' | 'treatment' | 'no_difference';

export interface ExperimentResult {
  /** Shares of the people who had the outcome; null when nobody is in the arm. */
  control: Estimate | null;
  treatment: Estimate | null;
  /** Treatment minus control; null when either is null. */
  difference: Estimate | null;
  split: SampleRatio;
  verdict: Verdict;
  /** Null unless the verdict is an arm: the interval of the difference does not contain 0. */
  winner: 'control' | 'treatment' | null;
}

/** Whether the arms are large enough for their intervals to hold, and for anybody to act on them. */
function areEnough({ control, treatment }: ArmCounts): boolean {
  const people = control.contacts + treatment.contacts;
  const smaller = Math.min(control.contacts, treatment.contacts);
  const share = (control.converted + treatment.converted) / people;
  const expected = smaller * Math.min(share, 1 - share);
  return smaller >= LEAST_PEOPLE && expected >= LEAST_EXPECTED;
}

const estimateOf = (arm: Counted): Estimate | null => (arm.contacts === 0 ? null : proportion(arm));

function verdictOf(counts: ArmCounts, split: SampleRatio, shift: Estimate | null): Verdict {
  if (split.isBroken) return 'split_broken';
  if (shift === null || !areEnough(counts)) return 'not_enough';
  if (shift.low > 0) return 'treatment';
  return shift.high < 0 ? 'control' : 'no_difference';
}

/** The result of an experiment that is over. */
export function experimentResult(counts: ArmCounts): ExperimentResult {
  const split = sampleRatio(counts.control.contacts, counts.treatment.contacts);
  const [control, treatment] = [estimateOf(counts.control), estimateOf(counts.treatment)];
  const shift = control && treatment ? difference(counts.treatment, counts.control) : null;
  const verdict = verdictOf(counts, split, shift);
  const winner = verdict === 'control' || verdict === 'treatment' ? verdict : null;
  return { control, treatment, difference: shift, split, verdict, winner };
}

/** The difference of each week: treatment minus control; null for a week without people in both arms. */
export const differenceByWeek = (weeks: readonly ArmCounts[]): (Estimate | null)[] =>
  weeks.map((counts) => experimentResult(counts).difference);
