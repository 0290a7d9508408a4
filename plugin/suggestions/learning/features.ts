import { wordTermsOf } from '../../text/terms-of';
import type { Cue } from '../cues/cue';
import type { Structure } from '../cues/structure';
import type { Reading } from '../reading';

/** What the learner sees of an entry: a sparse vector, its positions without repeats. */
export interface Features {
  positions: Int32Array;
  values: Float32Array;
  /** A word of the entry for each position, or `''` where it stands for no word. */
  words: string[];
  /** How many positions stand for words; they come first. */
  textLength: number;
}

/** Positions that features are hashed into (feature hashing; Weinberger et al., 2009): bounds the memory. */
export const BUCKETS = 32_768;

/** Distinct terms that are read: the start of a page tells what it is. */
const MAX_TERMS = 300;
/** How much a property of the form counts, next to all words of the text together, which have length 1. */
const FORM = 0.15;
/** Content types are strong hints: who tags one entry of a type often tags all of them so. */
const TYPE = 0.5;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), cut to the buckets. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % BUCKETS;
}

interface Counted {
  count: number;
  word: string;
}

function countTerms({ entry, markdown, language }: Reading): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  const add = (term: string, word: string): void => {
    const known = counts.get(term);
    if (known) known.count += 1;
    else if (counts.size < MAX_TERMS) counts.set(term, { count: 1, word });
  };
  for (const { term, word } of wordTermsOf(entry.title, language)) {
    add(`title ${term}`, word);
    add(term, word);
  }
  for (const { term, word } of wordTermsOf(markdown, language)) {
    add(term, word);
    if (counts.size >= MAX_TERMS) break;
  }
  return counts;
}

/** A number as the range that it falls into: `items 2` from 0.3 to 0.6. */
const range = (name: string, value: number, bounds: number[]): string =>
  `${name} ${String(bounds.filter((bound) => value >= bound).length)}`;

const formOf = (structure: Structure): string[] => [
  range('#turns', structure.turns, [1, 3, 10]),
  range('#lists', structure.listShare, [0.05, 0.3, 0.6, 0.8]),
  range('#steps', structure.steps, [1, 3]),
  range('#code', structure.codeBlocks, [1, 4]),
  range('#headings', structure.headings, [1, 3, 6]),
  range('#words', structure.voice.words, [60, 200, 500]),
  range('#questions', structure.questions, [1, 4]),
  range('#reader', structure.voice.reader, [0.005, 0.02, 0.04]),
  range('#author', structure.voice.author, [0.005, 0.02, 0.04]),
];

export function featuresOf(reading: Reading, structure: Structure, cues: Cue[]): Features {
  const found = new Map<number, { value: number; word: string }>();
  const add = (feature: string, value: number, word: string): void => {
    const position = bucketOf(feature);
    found.set(position, { value: (found.get(position)?.value ?? 0) + value, word });
  };
  const terms = countTerms(reading);
  const length = Math.sqrt(
    [...terms.values()].reduce((sum, { count }) => sum + (1 + Math.log(count)) ** 2, 0),
  );
  for (const [term, { count, word }] of terms) add(term, (1 + Math.log(count)) / length, word);
  const textLength = found.size;
  for (const form of formOf(structure)) add(form, FORM, '');
  for (const format of new Set(cues.map((cue) => cue.format))) add(`#cue ${format}`, FORM, '');
  if (reading.entry.contentType) add(`#type ${reading.entry.contentType.uid}`, TYPE, '');
  return {
    positions: Int32Array.from(found.keys()),
    values: Float32Array.from(found.values(), ({ value }) => value),
    words: Array.from(found.values(), ({ word }) => word),
    textLength,
  };
}
