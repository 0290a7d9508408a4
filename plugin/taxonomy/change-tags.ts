import type { Tags } from './taxonomy';

const union = (left: string[], right: string[]): string[] => [...new Set([...left, ...right])];
const without = (left: string[], right: string[]): string[] =>
  left.filter((term) => !right.includes(term));

type Change = (present: Tags, named: Partial<Tags>) => Tags;

/** Replaces the named facets, and keeps the others. */
const replaceTags: Change = (present, named) => ({ ...present, ...named });

const addTags: Change = (present, { stages = [], intents = [], format, topics = [] }) => ({
  stages: union(present.stages, stages),
  intents: union(present.intents, intents),
  format: format ?? present.format,
  topics: union(present.topics, topics),
});

const removeTags: Change = (present, { stages = [], intents = [], format, topics = [] }) => ({
  stages: without(present.stages, stages),
  intents: without(present.intents, intents),
  format: format === present.format ? null : present.format,
  topics: without(present.topics, topics),
});

const changes = { set: replaceTags, add: addTags, remove: removeTags };

export type ChangeKind = keyof typeof changes;

/** The result of a change of each kind, from a document's present tags and the named ones. */
export const changeTags = (kind: ChangeKind): Change => changes[kind];
