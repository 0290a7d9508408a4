import { languageOf, languageOfLocale } from '../../text/language-of';
import { wordTermsOf } from '../../text/terms-of';

const LONGEST = 40;
/** Distinct words of an entry that are counted: the first ones of a long page. */
const MAX_WORDS = 2_000;
/**
 * Words kept for an entry. More than needed, because which of them are rare is only known once all entries are read.
 */
const KEPT_TERMS = 96;
/** A word of the title counts as much as three words of the text. */
const TITLE_COUNT = 3;
const MAX_COUNT = 63;

/** How much a word says about its entry, without knowing other entries: its count, then its length. */
const salience = (word: string, count: number): number =>
  Math.min(count, MAX_COUNT) * (LONGEST + 1) + word.length;

/** The salience that about `KEPT_TERMS` words reach. A counting sort, because sorting all words is slow. */
function leastKept(counts: ReadonlyMap<string, number>): number {
  const words = new Uint16Array((MAX_COUNT + 1) * (LONGEST + 1));
  for (const [word, count] of counts) {
    const rank = salience(word, count);
    words[rank] = (words[rank] ?? 0) + 1;
  }
  let least = words.length - 1;
  for (let kept = 0; least > 0; least -= 1) {
    kept += words[least] ?? 0;
    if (kept >= KEPT_TERMS) break;
  }
  return least;
}

function countWords(title: string, text: string, language: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (source: string, weight: number): void => {
    for (const { term } of wordTermsOf(source, language)) {
      const count = counts.get(term);
      if (count === undefined && counts.size >= MAX_WORDS) continue;
      counts.set(term, (count ?? 0) + weight);
    }
  };
  add(title, TITLE_COUNT);
  add(text, 1);
  return counts;
}

/**
 * The most salient terms of an entry, stemmed in its language, with their counts.
 * @param locale `''` for an entry without one: the language is then detected from the text
 */
export function countTerms(
  title: string,
  text: string,
  locale: string,
): [term: string, count: number][] {
  const language = locale === '' ? languageOf(`${title} ${text}`, null) : languageOfLocale(locale);
  const counts = countWords(title, text, language);
  const least = leastKept(counts);
  return [...counts]
    .filter(([word, count]) => salience(word, count) >= least)
    .sort(
      ([left, one], [right, other]) =>
        salience(right, other) - salience(left, one) || (left < right ? -1 : 1),
    )
    .slice(0, KEPT_TERMS);
}
