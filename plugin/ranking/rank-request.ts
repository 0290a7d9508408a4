import type { Touch } from '../journey/touch';
import type { Exposure } from './exposure-types';
import type { ReasonCode } from './reason';
import type { RuleEffect } from './rules/rule';
import type { RulesInForce } from './rules/rules-in-force';

/** What a ranking is asked for. Items are positions in the catalogue. */
export interface RankRequest {
  /** Oldest first; the context entry, if any, is its last touch. */
  history: Touch[];
  /**
   * Keys of the touchpoint types that consume what they name. What was merely shown, opened or dismissed is then no
   * ground for more of the same. Absent: every touch counts as consuming.
   */
  consumingTypes?: ReadonlySet<string>;
  /** Touchpoint types by which something was shown or dismissed; absent: no list tires of anything. */
  exposureTypes?: ReadonlyMap<string, Exposure>;
  /** Of whom and which day; absent: nothing is tried out. */
  explorationSeed?: string;
  /** Items that are never returned: consumed ones, the context, those excluded by the caller. */
  excluded: ReadonlySet<number>;
  /** Only entries published in this locale, or of a type without locales. */
  locale: string;
  /** Only these content types. */
  contentTypes: ReadonlySet<string>;
  /** Only items that carry one of these terms; absent or empty: any. */
  stages?: string[];
  intents?: string[];
  formats?: string[];
  /** Milliseconds since 1970: what ages and fades is measured from here. See `rankingTime`. */
  now: number;
  /** Id of the contact in the learner, who is no neighbour of themselves; absent when it is not known. */
  contact?: number;
  /** What was published last goes first, instead of the blend; absent: no. */
  isNewestFirst?: boolean;
  /** The editors' rules that answer to this request; absent or null: none does. */
  rules?: RulesInForce | null;
  /** How many items to return. */
  limit: number;
}

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
