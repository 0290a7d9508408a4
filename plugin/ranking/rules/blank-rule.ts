import type { RuleCondition, RuleTarget } from './rule';

/** Matches every entry. */
export const anyEntry: RuleTarget = {
  stages: [],
  intents: [],
  formats: [],
  topics: [],
  locales: [],
  contentTypes: [],
  entries: [],
};

/** Matches every request. */
export const anyRequest: RuleCondition = {
  stages: [],
  intents: [],
  channels: [],
  known: null,
  did: null,
};
