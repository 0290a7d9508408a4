import type { SiteRule } from '../../../plugin/contracts/rules';

type Standing = 'broken' | 'draft' | 'over' | 'waiting' | 'active';

/** Whether a rule applies now and, if not, why. */
export function standingOf(
  { problems, state, from, until }: Pick<SiteRule, 'problems' | 'state' | 'from' | 'until'>,
  now: number,
): Standing {
  if (problems.length > 0) return 'broken';
  if (state === 'draft') return 'draft';
  if (until !== null && Date.parse(until) <= now) return 'over';
  return from !== null && Date.parse(from) > now ? 'waiting' : 'active';
}
