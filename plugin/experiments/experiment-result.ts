import type { Arm } from './assign-arm';
import { difference, proportion, type Counted, type Estimate } from './proportion';
import { sampleRatio, type SampleRatio } from './sample-ratio';

/** What was counted of each arm. */
export type ArmCounts = Record<Exclude<Arm, 'holdout'>, Counted>;

export interface ExperimentResult {
  /** Shares of those who were shown a list that did what was hoped for; null where nobody was shown one. */
  control: Estimate | null;
  treatment: Estimate | null;
  /** Treatment less control; null where either is. */
  difference: Estimate | null;
  split: SampleRatio;
  /** Null where the split is broken, or the interval of the difference holds 0. */
  winner: 'control' | 'treatment' | null;
}

/** What an experiment shows once it is over. */
export function experimentResult({ control, treatment }: ArmCounts): ExperimentResult {
  const split = sampleRatio(control.contacts, treatment.contacts);
  const [one, other] = [control, treatment].map((arm) =>
    arm.contacts === 0 ? null : proportion(arm),
  );
  const shift = one && other ? difference(treatment, control) : null;
  const isClear = shift !== null && !split.isBroken && (shift.low > 0 || shift.high < 0);
  const winner = !isClear ? null : shift.value > 0 ? 'treatment' : 'control';
  return { control: one ?? null, treatment: other ?? null, difference: shift, split, winner };
}
