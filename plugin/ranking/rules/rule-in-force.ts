import type { Rule } from './rule';

/** A rule that applies to a request. */
export interface RuleInForce {
  rule: Rule;
  /** Whether the rule matches an item, and its cap is not reached. */
  has: (item: number) => boolean;
  /** All items that it matches, whether or not the cap is reached. */
  items: Int32Array;
}
