import type { RankedItem } from '../ranked-item';
import type { RulesInForce } from './rules-in-force';

/** Limit of rules for one entry: more of them would explain nothing, and they are stored with every list. */
const MOST = 8;

/**
 * Ids of the rules that affected an item of a list: those that changed its score, then those that excluded others,
 * strongest first in each group; at most 8.
 */
export function actingRules({ reasons }: RankedItem, rules: RulesInForce | null): string[] {
  if (rules === null) return [];
  const moving = reasons.flatMap(({ evidence }) => evidence.rules ?? []).map(({ id }) => id);
  const keeping = rules.rules.filter((rule) => rules.keptOut.has(rule)).map(({ id }) => id);
  return [...new Set([...moving, ...keeping])].slice(0, MOST);
}
