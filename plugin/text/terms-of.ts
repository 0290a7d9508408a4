import { LANGUAGES } from './languages';
import { wordsOf } from './words';

/** Scripts that put no space between words: their pairs of characters stand for words. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SHORTEST = 2;
const LONGEST = 40;

/** A term, and the word of the text that it stands for. */
export interface WordTerm {
  term: string;
  word: string;
}

function* pairsOf(word: string): Generator<WordTerm> {
  const characters = Array.from(word);
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at] ?? ''}${characters[at + 1] ?? ''}`;
    yield { term: pair, word: pair };
  }
}

const isTelling = (word: string): boolean => word.length >= SHORTEST && word.length <= LONGEST;

/** As `termsOf`, each with its word. Lazy: whoever needs the start of a long text pays for that only. */
export function* wordTermsOf(text: string, language: string): Generator<WordTerm> {
  const known = LANGUAGES.get(language);
  for (const word of wordsOf(text)) {
    if (WITHOUT_SPACES.test(word)) yield* pairsOf(word);
    else if (isTelling(word) && !known?.stopWords.has(word)) {
      yield { term: known?.stem(word) ?? word, word };
    }
  }
}

/**
 * The terms of a text, in its order and with repeats: stems without stop words, and pairs of characters where
 * words are not set apart.
 * @param language ISO 639-1, see `languageOf`; words of one that is not known stay as they are
 */
export const termsOf = (text: string, language: string): string[] =>
  Array.from(wordTermsOf(text, language), ({ term }) => term);
