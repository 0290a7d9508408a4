import type { Tags } from './taxonomy';

/** A conflict about the format: another editor changed it first, and that choice was kept. */
export interface FormatConflict {
  facet: 'format';
  /** Key of the format that was kept, or null if it was removed. */
  kept: string | null;
  /** Key of the format that was not set, or null if it was to be removed. */
  refused: string | null;
}

const mergeTerms = (seen: string[], wanted: string[], present: string[]): string[] => [
  ...present.filter((term) => wanted.includes(term) || !seen.includes(term)),
  ...wanted.filter((term) => !present.includes(term) && !seen.includes(term)),
];

const isSameList = (left: string[], right: string[]): boolean =>
  left.length === right.length && left.every((term, position) => term === right[position]);

/**
 * Applies an editor's changes, from `seen` to `wanted`, to the present tags, so that concurrent edits are merged. Only
 * the format can conflict: the first choice is kept, and the conflict is returned.
 */
export function mergeTags(
  seen: Tags,
  wanted: Tags,
  present: Tags,
): { tags: Tags; conflicts: FormatConflict[] } {
  const list = (facet: 'stages' | 'intents' | 'topics'): string[] =>
    // Without a concurrent change, the editor's order is kept.
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
