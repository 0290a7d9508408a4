import { languageOf, languageOfLocale } from '../../text/language-of';
import { wordTermsOf } from '../../text/terms-of';

const LONGEST = 40;
/** Distinct words of an entry that are counted at all: the first that a long page uses. */
const MAX_WORDS = 2_000;
/** Words kept of an entry. Which are rare among all entries shows later, so there are some to choose from. */
const KEPT_TERMS = 96;
/** A word of the title counts as much as three of the text. */
const TITLE_COUNT = 3;
const MAX_COUNT = 63;

/** What a word tells of its entry without knowing others: how often it is used, then how long it is. */
const tellingness = (word: string, count: number): number =>
  Math.min(count, MAX_COUNT) * (LONGEST + 1) + word.length;

/** The tellingness that at most about `KEPT_TERMS` words reach: counted, because sorting all words is slow. */
function leastKept(counts: ReadonlyMap<string, number>): number {
  const words = new Uint16Array((MAX_COUNT + 1) * (LONGEST + 1));
  for (const [word, count] of counts) {
    const rank = tellingness(word, count);
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
 * The terms that tell most of an entry, stemmed in its language, with their counts. Its text alone decides which.
 * @param locale `''` for an entry without one: its text then tells the language
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
    .filter(([word, count]) => tellingness(word, count) >= least)
    .sort(
      ([left, one], [right, other]) =>
        tellingness(right, other) - tellingness(left, one) || (left < right ? -1 : 1),
    )
    .slice(0, KEPT_TERMS);
}
