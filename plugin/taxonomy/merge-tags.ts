import type { Tags } from './taxonomy';

/** A format that somebody else chose meanwhile, and that was therefore kept. */
export interface FormatConflict {
  facet: 'format';
  /** Key of the format that stays, or null when it was taken off. */
  kept: string | null;
  /** Key of the one that was asked for, or null when it was to be taken off. */
  refused: string | null;
}

const mergeTerms = (seen: string[], wanted: string[], present: string[]): string[] => [
  ...present.filter((term) => wanted.includes(term) || !seen.includes(term)),
  ...wanted.filter((term) => !present.includes(term) && !seen.includes(term)),
];

const isSameList = (left: string[], right: string[]): boolean =>
  left.length === right.length && left.every((term, position) => term === right[position]);

/**
 * Makes the change that an editor made of what they saw to what is there now, so that two editors lose nothing of each
 * other's. Only a document's one format can be fought over: the first to choose it wins, and the other is told.
 */
export function mergeTags(
  seen: Tags,
  wanted: Tags,
  present: Tags,
): { tags: Tags; conflicts: FormatConflict[] } {
  const list = (facet: 'stages' | 'intents' | 'topics'): string[] =>
    // Nobody else was there: the order that the editor gave is theirs to give.
    isSameList(seen[facet], present[facet])
      ? wanted[facet]
      : mergeTerms(seen[facet], wanted[facet], present[facet]);
  const isChanged = wanted.format !== seen.format;
  const isFought = isChanged && present.format !== seen.format && present.format !== wanted.format;
  return {
    tags: {
      stages: list('stages'),
      intents: list('intents'),
      format: isChanged && !isFought ? wanted.format : present.format,
      topics: list('topics'),
    },
    conflicts: isFought ? [{ facet: 'format', kept: present.format, refused: wanted.format }] : [],
  };
}
