import type { Catalogue } from '../catalogue/catalogue';
import { ruleEntries } from './rule-entries';
import { strongestFirst, type Rule, type RuleCondition, type RuleEffect } from './rule';

/** Two rules that contradict each other. */
export interface RuleConflict {
  /**
   * `keeps_out`: one excludes what the other pins or boosts. `same_place`: both pin to the same place. `opposite`: one
   * raises what the other lowers. `leaves_nothing`: together they exclude everything.
   */
  kind: 'keeps_out' | 'same_place' | 'opposite' | 'leaves_nothing';
  other: { id: string; name: string };
  /** Number of entries that both match, of those that may be told of. */
  entries: number;
  /** Which of the two wins; null when both count. */
  winner: 'this' | 'other' | null;
}

const meet = (left: string[], right: string[]): boolean =>
  left.length === 0 || right.length === 0 || left.some((key) => right.includes(key));

const mayMeet = (left: RuleCondition, right: RuleCondition): boolean =>
  meet(left.stages, right.stages) &&
  meet(left.intents, right.intents) &&
  meet(left.channels, right.channels) &&
  (left.known === null || right.known === null || left.known === right.known);

const startsBeforeEnd = ({ from }: Rule, { until }: Rule): boolean =>
  (from ?? -Infinity) < (until ?? Infinity);

/** Whether both can apply to the same request. */
const coincide = (left: Rule, right: Rule): boolean =>
  mayMeet(left.when, right.when) &&
  meet(left.target.locales, right.target.locales) &&
  startsBeforeEnd(left, right) &&
  startsBeforeEnd(right, left);

/** The library, and which of its items may be told of. */
interface Seen {
  catalogue: Catalogue;
  sees: (item: number) => boolean;
}

/** The items that both match. */
const inBoth = (left: Rule, right: Rule, catalogue: Catalogue): Int32Array => {
  const { mask } = ruleEntries(right, catalogue);
  return ruleEntries(left, catalogue).items.filter((item) => mask[item] === 1);
};

const countBoth = (left: Rule, right: Rule, { catalogue, sees }: Seen): number =>
  inBoth(left, right, catalogue).filter(sees).length;

/** By priority; `tied` when both have the same. */
function winnerOf(rule: Rule, other: Rule, tied: RuleConflict['winner']): RuleConflict['winner'] {
  if (rule.priority === other.priority) return tied;
  return rule.priority > other.priority ? 'this' : 'other';
}

const isRaising = (effect: RuleEffect): boolean => effect === 'pin' || effect === 'boost';

/** A rule that excludes entries against one that raises some of them. Only a pin can win. */
function gateConflict(rule: Rule, other: Rule, seen: Seen): RuleConflict | null {
  const [gate, raised] = isRaising(rule.effect) ? [other, rule] : [rule, other];
  const both = countBoth(gate, raised, seen);
  const all = ruleEntries(raised, seen.catalogue).items.filter(seen.sees).length;
  const entries = gate.effect === 'exclude' ? both : all - both;
  if (entries === 0) return null;
  const gateWins = gate === rule ? 'this' : 'other';
  const winner = raised.effect === 'pin' ? winnerOf(rule, other, gateWins) : gateWins;
  return { kind: 'keeps_out', other, entries, winner };
}

/** Whether nothing is left does not depend on who asks; how much both match does. */
function emptyConflict(rule: Rule, other: Rule, seen: Seen): RuleConflict | null {
  const required = rule.effect === 'require' ? rule : other;
  const opposed = required === rule ? other : rule;
  const all = ruleEntries(required, seen.catalogue).items.length;
  const both = inBoth(rule, other, seen.catalogue).length;
  const isEmpty = opposed.effect === 'require' ? both === 0 : both === all;
  const entries = countBoth(rule, other, seen);
  return isEmpty ? { kind: 'leaves_nothing', other, entries, winner: null } : null;
}

function conflictOf(rule: Rule, other: Rule, seen: Seen): RuleConflict | null {
  const effects = [rule.effect, other.effect];
  const gates = effects.filter((effect) => effect === 'exclude' || effect === 'require');
  if (gates.length === 2) {
    return effects.includes('require') ? emptyConflict(rule, other, seen) : null;
  }
  if (gates.length === 1) {
    return effects.some(isRaising) ? gateConflict(rule, other, seen) : null;
  }
  const entries = countBoth(rule, other, seen);
  if (rule.effect === 'pin' && other.effect === 'pin') {
    if (rule.position !== other.position) return null;
    const winner = strongestFirst(rule, other) < 0 ? 'this' : 'other';
    return { kind: 'same_place', other, entries, winner };
  }
  const isOpposite = effects.includes('boost') && effects.includes('bury');
  if (!isOpposite || entries === 0) return null;
  return { kind: 'opposite', other, entries, winner: winnerOf(rule, other, null) };
}

/**
 * The conflicts of a rule with others that could apply to the same request.
 * @param sees whether whoever asks may be told of an item of the catalogue; all, if left out
 */
export const ruleConflicts = (
  rule: Rule,
  others: readonly Rule[],
  catalogue: Catalogue,
  sees: Seen['sees'] = () => true,
): RuleConflict[] =>
  others.flatMap((other) => {
    if (other.id === rule.id || !coincide(rule, other)) return [];
    const conflict = conflictOf(rule, other, { catalogue, sees });
    return conflict === null ? [] : [{ ...conflict, other: { id: other.id, name: other.name } }];
  });
