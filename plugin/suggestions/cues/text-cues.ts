import { fold } from '../../text/fold';
import type { LanguagePhrases } from '../lexicon/phrases-of';
import type { Reading } from '../reading';
import type { Cue, CueKind } from './cue';
import type { Structure } from './structure';

const MAX_LABELS = 60;
/** Where a text opens it says what it is. */
const OPENING = 1_500;
const FIRST_SENTENCE = 200;
/** Characters between a pointer and the noun: "this short tutorial". */
const NEAR = 14;

type Found = Map<string, string[]>;

function note(found: Found, format: string, phrase: string): void {
  const words = found.get(format) ?? [];
  if (!words.includes(phrase)) found.set(format, [...words, phrase]);
}

const cuesOf = (found: Found, kind: CueKind, code: Cue['code']): Cue[] =>
  Array.from(found, ([format, words]) => ({ format, kind, code, words }));

function calledIn(text: string, phrases: LanguagePhrases[]): Cue[] {
  const found: Found = new Map();
  for (const { pointers, names, calls } of phrases) {
    const ends = Array.from(pointers.matches(text), ({ at, phrase }) => at + phrase.length);
    if (ends.length === 0) continue;
    for (const index of [names, calls]) {
      for (const { at, phrase, meaning } of index.matches(text)) {
        const near = ends.some(
          (end) => end < at && at - end <= NEAR && !/[.,;:!?\n]/.test(text.slice(end, at)),
        );
        if (near) note(found, meaning, phrase);
      }
    }
  }
  return cuesOf(found, 'calls-itself', 'text');
}

/** Two sections that a format usually has say far more than one. */
function sectionCues({ labels }: Structure, phrases: LanguagePhrases[]): Cue[] {
  const found: Found = new Map();
  for (const label of labels.slice(0, MAX_LABELS).map(fold)) {
    for (const { sections } of phrases) {
      for (const { meaning } of sections.matches(label)) note(found, meaning, label);
    }
  }
  return Array.from(found, ([format, words]) => ({
    format,
    kind: words.length > 1 ? 'sections' : 'section',
    code: 'heading',
    words,
  }));
}

/** What the first sentence names: most often what the entry is. */
function openingCues(text: string, phrases: LanguagePhrases[]): Cue[] {
  const found: Found = new Map();
  const opening = text.slice(0, FIRST_SENTENCE).split(/[.!?。\n]/u, 1)[0] ?? '';
  for (const { names } of phrases) {
    for (const { meaning, phrase } of names.matches(opening)) note(found, meaning, phrase);
  }
  return cuesOf(found, 'opening-name', 'text');
}

function sayingCues(text: string, phrases: LanguagePhrases[]): Cue[] {
  const found: Found = new Map();
  for (const { says } of phrases) {
    for (const { meaning, phrase } of says.matches(text)) note(found, meaning, phrase);
  }
  return cuesOf(found, 'saying', 'text');
}

/** Formats that the text and what divides it speak of. */
export const textCues = (
  reading: Reading,
  structure: Structure,
  phrases: LanguagePhrases[],
): Cue[] => [
  ...calledIn(reading.text.slice(0, OPENING), phrases),
  ...openingCues(reading.text, phrases),
  ...sectionCues(structure, phrases),
  ...sayingCues(reading.text, phrases),
];
