import type { Rule } from './rule';

/** A rule that answers to a request. */
export interface RuleInForce {
  rule: Rule;
  /** Whether the rule is about an item, and the contact has not seen enough of it. */
  has: (item: number) => boolean;
  /** What it matches, seen enough of or not. */
  items: Int32Array;
}
