import { DAY_MS } from '../time';
import type { Arm } from './assign-arm';
import type { Participant, Participants } from './people';
import type { Counted } from './proportion';

const WEEK_MS = 7 * DAY_MS;

type ComparedArm = Exclude<Arm, 'holdout'>;
export type ArmCounts = Record<ComparedArm, Counted>;

/** What an experiment is counted by. */
export interface ExperimentCounts {
  counts: ArmCounts;
  /** Those who came in each week, from the first; the effect of something new may wear off. */
  weeks: ArmCounts[];
  /** People in the arms whose ids, which became one later, were in several arms. */
  crossed: number;
}

const nobody = (): ArmCounts => ({
  control: { contacts: 0, converted: 0 },
  treatment: { contacts: 0, converted: 0 },
});

function add(counts: ArmCounts, arm: ComparedArm, isConverted: boolean): void {
  counts[arm].contacts += 1;
  if (isConverted) counts[arm].converted += 1;
}

/**
 * Counts everybody in the arm of their first request, and as converted whoever had an outcome from then on.
 * @param lastOutcomeOf when a contact last had an outcome while the experiment ran; undefined for never
 */
export function countArms(
  { known, unknown }: Participants,
  lastOutcomeOf: (contactId: number) => number | undefined,
  startedAt: number,
): ExperimentCounts {
  const counts = nobody();
  const weeks: ArmCounts[] = [];
  let crossed = 0;
  /** Instances' clocks differ, so a first request may lie just before the start. */
  const weekOf = (at: number): ArmCounts => {
    const week = Math.max(0, Math.floor((at - startedAt) / WEEK_MS));
    while (weeks.length < week) weeks.push(nobody());
    return (weeks[week] ??= nobody());
  };
  const take = ({ arm, firstAt, hasCrossed }: Participant, outcomeAt?: number): void => {
    if (arm === 'holdout') return;
    const isConverted = outcomeAt !== undefined && outcomeAt >= firstAt;
    add(counts, arm, isConverted);
    add(weekOf(firstAt), arm, isConverted);
    if (hasCrossed) crossed += 1;
  };
  for (const [contactId, person] of known) take(person, lastOutcomeOf(contactId));
  for (const person of unknown) take(person);
  return { counts, weeks, crossed };
}
