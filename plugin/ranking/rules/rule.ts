import type { ContentReference } from '../../contracts/content-reference';

/**
 * What a rule does with the entries that it matches. `pin` puts the best of them in a place; `boost` and `bury` raise
 * and lower their odds; `exclude` removes them; `require` removes all others.
 */
export const RULE_EFFECTS = ['pin', 'boost', 'bury', 'exclude', 'require'] as const;
export type RuleEffect = (typeof RULE_EFFECTS)[number];

/** The entries that a rule matches: any value of each list, and all lists at once. An empty list matches everything. */
export interface RuleTarget {
  /** Keys of terms. */
  stages: string[];
  intents: string[];
  formats: string[];
  topics: string[];
  /** Locales of the requested list. */
  locales: string[];
  /** uids. */
  contentTypes: string[];
  /** Single entries. */
  entries: ContentReference[];
}

/** The requests that a rule applies to. An empty list or null matches every request. */
export interface RuleCondition {
  /** The contact's likeliest stage. */
  stages: string[];
  /** The contact's likeliest intent. */
  intents: string[];
  /** The channel that the request names; in lower case. */
  channels: string[];
  /** Whether the contact is identified by more than a device. */
  known: boolean | null;
  /** Whether the contact had a touchpoint of one of these types in the last `days` days. */
  did: { types: string[]; days: number } | null;
}

/** What an editor decides about lists. */
export interface RuleDefinition {
  /** Shown in the reasons that callers read. */
  name: string;
  effect: RuleEffect;
  target: RuleTarget;
  when: RuleCondition;
  /** For `boost` and `bury`: the factor, above 1, by which odds are multiplied or divided; else null. */
  factor: number | null;
  /** For `pin`: the place in the list, from 1; else null. */
  position: number | null;
  /**
   * For `pin` and `boost`: how often an entry may be shown to a contact in the last `days` days before the rule stops
   * applying to it; null for no limit.
   */
  cap: { times: number; days: number } | null;
  /** Active from this time (inclusive) until that time (exclusive), in milliseconds since 1970; null for no bound. */
  from: number | null;
  until: number | null;
  /** Where rules conflict, the higher priority wins. */
  priority: number;
}

export interface Rule extends RuleDefinition {
  id: string;
  /** Milliseconds since 1970; Infinity for one that is not saved yet. */
  createdAt: number;
}

/** Higher priority first, then older, then by id, so that all instances agree. */
export const strongestFirst = (left: Rule, right: Rule): number =>
  right.priority - left.priority ||
  (left.createdAt < right.createdAt ? -1 : left.createdAt > right.createdAt ? 1 : 0) ||
  (left.id < right.id ? -1 : 1);
