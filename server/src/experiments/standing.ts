import type { Strategy } from '../../../plugin/contracts/experiments';
import { ConflictError } from '../http';
import type { StoredExperiment } from './rows';

/** Whether a strategy's rules name one that is tried. */
export const isRuleId = (rules: string): boolean => rules !== 'active' && rules !== 'none';

/** What everybody gets where no winner was made the default. */
const USUAL: Strategy = { ranking: 'blend', rules: 'active', exploration: 1 };

/** The experiment whose winner was made the default last, where that was not undone, and how its lists are made. */
export function adoptedOf(
  stored: readonly StoredExperiment[],
): { experiment: StoredExperiment; strategy: Strategy } | null {
  let latest: { experiment: StoredExperiment; strategy: Strategy; at: number } | null = null;
  for (const experiment of stored) {
    const { adopted } = experiment;
    if (adopted === null || adopted.at <= (latest?.at ?? -Infinity)) continue;
    latest = { experiment, strategy: experiment[adopted.arm], at: adopted.at };
  }
  return latest;
}

/** How lists are made for whoever is in no arm. */
export const standingStrategy = (stored: readonly StoredExperiment[]): Strategy =>
  adoptedOf(stored)?.strategy ?? USUAL;

/** @throws ConflictError for the rule that everybody gets since an experiment, because it must not change unseen */
export function requireNotAdopted(stored: readonly StoredExperiment[], ruleId: string): void {
  const adopted = adoptedOf(stored);
  if (adopted?.strategy.rules !== ruleId) return;
  throw new ConflictError(
    `Everybody gets this rule since the experiment “${adopted.experiment.name}”: undo that first`,
  );
}
