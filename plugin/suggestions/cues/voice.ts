import { wordsOf } from '../../text/words';
import type { LanguagePhrases } from '../lexicon/phrases-of';

/** Whom a text speaks to and for, as shares of its words. */
export interface Voice {
  words: number;
  reader: number;
  author: number;
}

const SAMPLE_LENGTH = 6_000;

export function voiceOf(text: string, phrases: LanguagePhrases[]): Voice {
  let [words, reader, author] = [0, 0, 0];
  for (const word of wordsOf(text.slice(0, SAMPLE_LENGTH))) {
    words += 1;
    if (phrases.some((language) => language.reader.has(word))) reader += 1;
    if (phrases.some((language) => language.author.has(word))) author += 1;
  }
  return { words, reader: reader / Math.max(1, words), author: author / Math.max(1, words) };
}
