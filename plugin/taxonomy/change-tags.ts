import type { Tags } from './taxonomy';

const union = (left: string[], right: string[]): string[] => [...new Set([...left, ...right])];
const without = (left: string[], right: string[]): string[] =>
  left.filter((term) => !right.includes(term));

type Change = (present: Tags, named: Partial<Tags>) => Tags;

/** Replaces the facets that are named, leaves the others. */
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

/** How each kind of change turns the tags that a document has, and those named, into the ones it gets. */
export const changeTags = (kind: ChangeKind): Change => changes[kind];
