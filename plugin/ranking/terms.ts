const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST = 2;
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

function countWords(title: string, text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (source: string, weight: number): void => {
    for (const [word] of source.normalize('NFKC').toLowerCase().matchAll(WORD)) {
      if (word.length < SHORTEST || word.length > LONGEST) continue;
      const count = counts.get(word);
      if (count === undefined && counts.size >= MAX_WORDS) continue;
      counts.set(word, (count ?? 0) + weight);
    }
  };
  add(title, TITLE_COUNT);
  add(text, 1);
  return counts;
}

/** The words that tell most of an entry, lower-cased, with their counts. Its text alone decides which. */
export function countTerms(title: string, text: string): [term: string, count: number][] {
  const counts = countWords(title, text);
  const least = leastKept(counts);
  return [...counts]
    .filter(([word, count]) => tellingness(word, count) >= least)
    .sort(
      ([left, one], [right, other]) =>
        tellingness(right, other) - tellingness(left, one) || (left < right ? -1 : 1),
    )
    .slice(0, KEPT_TERMS);
}
