import type { Arm } from './assign-arm';
import { difference, proportion, type Counted, type Estimate } from './proportion';
import { sampleRatio, type SampleRatio } from './sample-ratio';

export type ArmCounts = Record<Exclude<Arm, 'holdout'>, Counted>;

export interface ExperimentResult {
  /** Shares of the contacts shown a list who had the outcome; null when no contact was shown one. */
  control: Estimate | null;
  treatment: Estimate | null;
  /** Treatment minus control; null when either is null. */
  difference: Estimate | null;
  split: SampleRatio;
  /** Null when the split is broken, or the interval of the difference contains 0. */
  winner: 'control' | 'treatment' | null;
}

/** The result of an experiment that is over. */
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
