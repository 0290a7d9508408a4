import { keepOnly, type Candidates } from '../candidates';
import type { Catalogue } from '../catalogue/catalogue';
import type { WeightedSignal } from '../weights/weighted-signals';
import { applies, cappedItems, type RuleSituation } from './applies';
import { editorialSignals } from './editorial-signals';
import { strongestFirst, type Rule } from './rule';
import { ruleEntries } from './rule-entries';
import type { RuleInForce } from './rule-in-force';

/** The rules that apply to one request. */
export interface RulesInForce {
  /** Strongest first. */
  rules: readonly Rule[];
  /** Rules that pin, strongest first. */
  pins: readonly RuleInForce[];
  signals: readonly WeightedSignal[];
  /** The strongest rule that excludes an item; null when none does. */
  keepsOut(item: number): Rule | null;
  /** Removes excluded candidates, in place. */
  admit(candidates: Candidates): void;
  /** Rules that have excluded a candidate; filled by `admit`. */
  keptOut: ReadonlySet<Rule>;
}

function inForce(rule: Rule, catalogue: Catalogue, situation: RuleSituation): RuleInForce {
  const { items, mask } = ruleEntries(rule, catalogue);
  const spent = cappedItems(rule, situation);
  return {
    rule,
    items,
    has:
      spent.size === 0
        ? (item) => mask[item] === 1
        : (item) => mask[item] === 1 && !spent.has(item),
  };
}

/** The rule that excludes an item, unless a pin of higher priority overrides it. */
function gateOf(gates: RuleInForce[], pins: RuleInForce[]): (item: number) => Rule | null {
  return (item) => {
    const gate = gates.find(({ rule, has }) => has(item) === (rule.effect === 'exclude'));
    if (gate === undefined) return null;
    const pin = pins.find(({ has }) => has(item));
    return pin !== undefined && pin.rule.priority > gate.rule.priority ? null : gate.rule;
  };
}

/** The rules that apply to a request; null when none does. */
export function rulesInForce(
  all: readonly Rule[],
  situation: RuleSituation,
  catalogue: Catalogue,
): RulesInForce | null {
  const rules = all.filter((rule) => applies(rule, situation)).sort(strongestFirst);
  if (rules.length === 0) return null;
  const found = rules.map((rule) => inForce(rule, catalogue, situation));
  const having = (...effects: Rule['effect'][]): RuleInForce[] =>
    found.filter(({ rule }) => effects.includes(rule.effect));
  const pins = having('pin');
  const gates = having('exclude', 'require');
  const keepsOut = gateOf(gates, pins);
  const keptOut = new Set<Rule>();
  return {
    rules,
    pins,
    signals: editorialSignals(having('boost', 'bury')),
    keepsOut,
    keptOut,
    admit(candidates) {
      if (gates.length === 0) return;
      keepOnly(candidates, (item) => {
        const gate = keepsOut(item);
        if (gate !== null) keptOut.add(gate);
        return gate === null;
      });
    },
  };
}
