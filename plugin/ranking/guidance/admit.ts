import { candidatesOf, keepOnly, type Candidates } from '../candidates';
import type { Catalogue } from '../catalogue/catalogue';
import type { RankRequest } from '../rank-request';
import type { RulesInForce } from '../rules/rules-in-force';
import type { Guidance } from './guidance';
import type { LifecycleRule } from './lifecycle-rule';

/** Whether a candidate may be chosen for the list by its score. */
export type Fits = (item: number) => boolean;

const ANY: Fits = () => true;

function hasOne({ items, size }: Candidates, fits: Fits): boolean {
  for (let place = 0; place < size; place += 1) if (fits(items[place] ?? 0)) return true;
  return false;
}

/**
 * Removes the candidates that the lifecycle keeps out, in place. What an editors' rule pins stays, to be pinned; where
 * nothing fits, everything stays.
 * @returns whether a candidate that is left may be in the list without being pinned
 */
export function admit(
  candidates: Candidates,
  guidance: Guidance | null,
  rules: Pick<RulesInForce, 'pins'> | null,
): Fits {
  if (guidance === null) return ANY;
  const fits: Fits = (item) => guidance.fits(item);
  if (!hasOne(candidates, fits)) return ANY;
  const pins = rules?.pins ?? [];
  if (pins.length === 0) {
    keepOnly(candidates, fits);
    return ANY;
  }
  keepOnly(candidates, (item) => fits(item) || pins.some(({ has }) => has(item)));
  return fits;
}

/** The rule of the lifecycle that keeps an item out of the list that a request asks for; null for none. */
export function keptOutBy(
  item: number,
  request: RankRequest,
  catalogue: Catalogue,
): LifecycleRule | null {
  const { guidance, isNewestFirst, rules } = request;
  const rule = guidance?.ruleAgainst(item) ?? null;
  if (!guidance || rule === null || isNewestFirst) return null;
  if (rules?.pins.some(({ has }) => has(item))) return null;
  const candidates = candidatesOf(request, catalogue);
  rules?.admit(candidates);
  return hasOne(candidates, (other) => guidance.fits(other)) ? rule : null;
}
