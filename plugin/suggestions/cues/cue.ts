import type { EvidenceCode } from '../evidence';

/** The ways in which an entry may speak for a format. How often each is right is in `EARNED`. */
export const CUE_KINDS = [
  'type-name',
  'type-usual',
  'type-often',
  'field',
  'title-label',
  'title-word',
  'title-opening',
  'slug',
  'calls-itself',
  'opening-name',
  'section',
  'sections',
  'saying',
  'turns',
  'boxes',
  'mostly-lists',
  'questions',
  'one-question',
  'numbered',
  'steps',
  'byline',
  'reader-voice',
  'author-voice',
  'short-praise',
  'when-and-where',
  'blanks',
  'embedded-video',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Something in an entry that speaks for a format. */
export interface Cue {
  /** Key of the format. */
  format: string;
  kind: CueKind;
  code: EvidenceCode;
  words: string[];
}

/** Whether it speaks of all entries of a content type, not of one alone. */
export const isOfType = ({ kind }: Cue): boolean => kind.startsWith('type-');
