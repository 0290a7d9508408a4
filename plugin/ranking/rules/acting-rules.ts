import type { RankedItem } from '../ranked-item';
import type { RulesInForce } from './rules-in-force';

/** More than these on one entry say nothing of any of them, and are stored with every list. */
const MOST = 8;

/**
 * Ids of the rules that acted on an item of a list: those that moved it, then those that kept others out of the list, the
 * strongest of each first; at most 8.
 */
export function actingRules({ reasons }: RankedItem, rules: RulesInForce | null): string[] {
  if (rules === null) return [];
  const moving = reasons.flatMap(({ evidence }) => evidence.rules ?? []).map(({ id }) => id);
  const keeping = rules.rules.filter((rule) => rules.keptOut.has(rule)).map(({ id }) => id);
  return [...new Set([...moving, ...keeping])].slice(0, MOST);
}
