import type { ContentReference } from '../../contracts/content-reference';

/**
 * What a rule does with the entries that it matches. `pin` holds a place for the best of them; `boost` and `bury`
 * raise and lower their odds; `exclude` keeps them out; `require` keeps all others out.
 */
export const RULE_EFFECTS = ['pin', 'boost', 'bury', 'exclude', 'require'] as const;
export type RuleEffect = (typeof RULE_EFFECTS)[number];

/** The entries that a rule is about: any of each list, and all lists at once. An empty list asks for nothing. */
export interface RuleTarget {
  /** Keys of terms. */
  stages: string[];
  intents: string[];
  formats: string[];
  topics: string[];
  /** Lists in one of these locales. */
  locales: string[];
  /** uids. */
  contentTypes: string[];
  /** Entries by name. */
  entries: ContentReference[];
}

/** The requests that a rule answers to. An empty list, and null, ask for nothing. */
export interface RuleCondition {
  /** The contact's likeliest stage. */
  stages: string[];
  /** The contact's likeliest intent. */
  intents: string[];
  /** The channel that the request names; in lower case. */
  channels: string[];
  /** Whether the site knows who it is: by more than a device. */
  known: boolean | null;
  /** Whether the contact had a touchpoint of one of these types in the last `days` days. */
  did: { types: string[]; days: number } | null;
}

/** What an editor decides about lists. */
export interface RuleDefinition {
  /** Named in the reasons that callers read. */
  name: string;
  effect: RuleEffect;
  target: RuleTarget;
  when: RuleCondition;
  /** For `boost` and `bury`: by how much the odds are multiplied or divided, above 1; else null. */
  factor: number | null;
  /** For `pin`: the place in the list, from 1; else null. */
  position: number | null;
  /**
   * For `pin` and `boost`: an entry that was shown to the contact so often in the last `days` days is let go; null: never.
   */
  cap: { times: number; days: number } | null;
  /** In force from this time on, and until before that one, in milliseconds since 1970; null: no bound. */
  from: number | null;
  until: number | null;
  /** Where rules disagree about an entry the higher one wins. */
  priority: number;
}

export interface Rule extends RuleDefinition {
  id: string;
  /** Milliseconds since 1970; infinite for one that is not saved yet. */
  createdAt: number;
}

/** Higher priority first; of equals the older one; then by id, so that instances agree. */
export const strongestFirst = (left: Rule, right: Rule): number =>
  right.priority - left.priority ||
  (left.createdAt < right.createdAt ? -1 : left.createdAt > right.createdAt ? 1 : 0) ||
  (left.id < right.id ? -1 : 1);
