import type { RankRequest } from '../rank-request';
import type { LifecycleRule } from './lifecycle-rule';

/**
 * Why an entry is in a list although a rule of the lifecycle speaks against it: an experiment or an editors' rule has it
 * so, the request asks for it, or nothing was left that fits.
 */
export type UnfitCause = 'experiment' | 'rule' | 'slot' | 'nothing_left';

/** A rule that a list breaks, and why. */
export interface Unfit {
  rule: LifecycleRule;
  cause: UnfitCause;
}

/** The rule that the first of a list's entries that does not fit the contact breaks; null where all fit. */
export function unfitIn(list: readonly number[], request: RankRequest): Unfit | null {
  const { guidance, isNewestFirst, rules } = request;
  if (!guidance) return null;
  for (const item of list) {
    const rule = guidance.broken(item);
    if (rule === null) continue;
    if (isNewestFirst) return { rule, cause: 'experiment' };
    if (guidance.ruleAgainst(item) === null) return { rule, cause: 'slot' };
    const isPinned = rules?.pins.some(({ has }) => has(item)) === true;
    return { rule, cause: isPinned ? 'rule' : 'nothing_left' };
  }
  return null;
}
