import { fold } from './fold';

/** Scripts in which words run together, or take endings without a space: no word boundary is asked for. */
const RUNS_TOGETHER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

interface Phrase<Meaning> {
  text: string;
  atStart: boolean;
  anyEnding: boolean;
  runsTogether: boolean;
  meaning: Meaning;
}

export interface PhraseMatch<Meaning> {
  phrase: string;
  at: number;
  meaning: Meaning;
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && WORD_CHARACTER.test(character);

const A = 97;
const Z = 122;
const isLatin = (code: number): boolean => code >= A && code <= Z;

/** Inside a word of plain letters no phrase begins: most places of most texts, told without a pattern. */
const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));

/**
 * Finds many phrases in a text in one pass. A phrase with `^` in front counts at the start only, one with `*`
 * behind takes any ending.
 */
export class PhraseIndex<Meaning> {
  private readonly byStart = new Map<string, Phrase<Meaning>[]>();

  add(pattern: string, meaning: Meaning): void {
    const text = fold(pattern.replace(/^\^/, '').replace(/\*$/, ''));
    const phrase: Phrase<Meaning> = {
      text,
      atStart: pattern.startsWith('^'),
      anyEnding: pattern.endsWith('*'),
      runsTogether: RUNS_TOGETHER.test(text),
      meaning,
    };
    const key = text.slice(0, 2);
    const known = this.byStart.get(key);
    if (known) known.push(phrase);
    else this.byStart.set(key, [phrase]);
  }

  /** All matches, by position. @param folded a text as `fold` leaves it */
  *matches(folded: string): Generator<PhraseMatch<Meaning>> {
    for (let at = 0; at < folded.length; at += 1) {
      if (isInsideWord(folded, at)) continue;
      for (const phrase of this.byStart.get(folded.slice(at, at + 2)) ?? []) {
        if (this.isAt(phrase, folded, at))
          yield { phrase: phrase.text, at, meaning: phrase.meaning };
      }
    }
  }

  private isAt(phrase: Phrase<Meaning>, folded: string, at: number): boolean {
    if (phrase.atStart && at > 0) return false;
    if (!folded.startsWith(phrase.text, at)) return false;
    if (phrase.runsTogether) return true;
    const end = at + phrase.text.length;
    if (isWord(phrase.text[0]) && isWord(folded[at - 1])) return false;
    return phrase.anyEnding || !isWord(phrase.text.at(-1)) || !isWord(folded[end]);
  }
}
