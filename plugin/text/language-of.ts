import { LANGUAGES } from './languages';
import { wordsOf } from './words';

/** Words that are looked at: the start of a page tells its language. */
const SAMPLE_WORDS = 200;
const SAMPLE_LENGTH = 4_000;
/** Stop words that a text must hold before it is believed against its locale. */
const SURE = 8;

/** The ISO 639-1 code in a locale: `pt-BR` → `pt`. Norwegian's two written forms share one. */
export function languageOfLocale(locale: string): string {
  const [base = ''] = locale.toLowerCase().split(/[-_]/);
  return base === 'nb' || base === 'nn' ? 'no' : base;
}

/**
 * The ISO 639-1 code of the language that a text is written in: the one whose stop words it holds most, else
 * that of its locale. Entries are often written in another language than their locale says, so the text goes first.
 * Returns `''` when neither tells.
 */
export function languageOf(text: string, locale: string | null): string {
  const words = [...wordsOf(text.slice(0, SAMPLE_LENGTH))].slice(0, SAMPLE_WORDS);
  const stated = locale === null ? '' : languageOfLocale(locale);
  let [best, most] = [stated, SURE - 1];
  for (const [code, { stopWords }] of LANGUAGES) {
    const found = words.reduce((sum, word) => sum + (stopWords.has(word) ? 1 : 0), 0);
    if (found > most || (found === most && code === stated)) [best, most] = [code, found];
  }
  return best;
}
