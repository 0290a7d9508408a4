import { fold } from '../../text/fold';
import type { LanguagePhrases } from '../lexicon/phrases-of';
import type { Reading } from '../reading';
import type { Cue, CueKind } from './cue';

const MAX_HEADINGS = 60;
/** Where a text opens it says what it is. */
const OPENING = 1_500;
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

function sectionCues({ page }: Reading, phrases: LanguagePhrases[]): Cue[] {
  const found: Found = new Map();
  for (const heading of page.headings.slice(0, MAX_HEADINGS).map(fold)) {
    for (const { sections } of phrases) {
      for (const { meaning, phrase } of sections.matches(heading)) note(found, meaning, phrase);
    }
  }
  return cuesOf(found, 'section', 'heading');
}

function sayingCues(text: string, phrases: LanguagePhrases[]): Cue[] {
  const found: Found = new Map();
  for (const { says } of phrases) {
    for (const { meaning, phrase } of says.matches(text)) note(found, meaning, phrase);
  }
  return cuesOf(found, 'saying', 'text');
}

/** Formats that the text and its headings speak of. */
export const textCues = (reading: Reading, phrases: LanguagePhrases[]): Cue[] => [
  ...calledIn(reading.text.slice(0, OPENING), phrases),
  ...sectionCues(reading, phrases),
  ...sayingCues(reading.text, phrases),
];
