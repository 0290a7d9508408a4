import type { RuleCondition, RuleTarget } from './rule';

/** Asks for nothing, and so is about every entry. */
export const anyEntry: RuleTarget = {
  stages: [],
  intents: [],
  formats: [],
  topics: [],
  locales: [],
  contentTypes: [],
  entries: [],
};

/** Answers to every request. */
export const anyRequest: RuleCondition = {
  stages: [],
  intents: [],
  channels: [],
  known: null,
  did: null,
};
