import type { ReasonCode } from './reason';
import type { RuleEffect } from './rules/rule';

/** A rule that moved an item, as a sentence names it. */
export interface AppliedRule {
  id: string;
  name: string;
  effect: RuleEffect;
}

/** What a contribution rests on; turned into a sentence by `describeReason`. */
export interface Evidence {
  /** Key of a stage or an intent. */
  term?: string;
  /** Probability of that term for the contact, 0–1. */
  probability?: number;
  /** The item of the contact's history that the contribution owes most to. */
  because?: number;
  /** Whether it stands beside `because` in the library. */
  beside?: boolean;
  /** Of the contacts who consumed `because`, how many went on to this item. */
  followers?: number;
  /** Contacts who consumed `because`, or contacts who consumed this item lately. */
  contacts?: number;
  /** How often the contact was shown the item since they last consumed it, and how often they dismissed it. */
  shown?: number;
  dismissed?: number;
  /** Age of the entry in days. */
  ageInDays?: number;
  /** The rules that moved the item, the strongest first. */
  rules?: AppliedRule[];
}

export interface RankedReason {
  code: ReasonCode;
  contribution: number;
  evidence: Evidence;
}

export interface RankedItem {
  item: number;
  /** The sum of the contributions. */
  score: number;
  reasons: RankedReason[];
}
