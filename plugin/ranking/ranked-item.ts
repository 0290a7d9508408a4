import type { Precedence } from './guidance/precedences';
import type { ReasonCode } from './reason';
import type { RuleEffect } from './rules/rule';

/** A rule that changed an item's score, as a sentence names it. */
export interface AppliedRule {
  id: string;
  name: string;
  effect: RuleEffect;
}

/** The evidence of a contribution; `describeReason` makes a sentence of it. */
export interface Evidence {
  /** Key of a stage, an intent or a topic. */
  term?: string;
  /** Probability of that term for the contact, 0–1. */
  probability?: number;
  /** The item of the contact's history that contributes most. */
  because?: number;
  /** Whether it was written next to `because`. */
  beside?: boolean;
  /** How many of the contacts who consumed `because` went on to this item. */
  followers?: number;
  /** Contacts who consumed `because`, or who consumed this item lately. */
  contacts?: number;
  /** Whether these contacts are those who share a trait with the contact. */
  isByTrait?: boolean;
  /** How often the contact was shown the item since they last consumed it, and how often they dismissed it. */
  shown?: number;
  dismissed?: number;
  /** Why it comes before all else. */
  precedence?: Precedence;
  /** Shares of its readers, and of others alike, who went on to a later stage, 0–1. */
  moved?: number;
  othersMoved?: number;
  /** Age of the entry in days. */
  ageInDays?: number;
  /** The rules that changed the score, strongest first. */
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
