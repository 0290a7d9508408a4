/** By what the entries of a list are told apart. */
export interface Kind {
  contentType: string;
  format: string | null;
  topics: readonly string[];
}

/** Entries that are looked at for each place of a list: the best of all. */
export const POOL = 3;
/**
 * What an entry would lose, in units of score, if a whole list of its content type, format and topics stood before it.
 * A score is a log odds: the sixth of ten alike must be e times as likely as something else.
 */
const PENALTY = 2;

/** What an entry is, as numbers that entries of the same kind share, by facet. */
function facetsOf({ contentType, format, topics }: Kind, numbers: Map<string, number>): number[][] {
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return [
    [numberOf(`type ${contentType}`)],
    format === null ? [] : [numberOf(`format ${format}`)],
    topics.map((topic) => numberOf(`topic ${topic}`)),
  ];
}

/** How many of the chosen ones are of the same kind: the mean over the facets, in each over its terms. */
function alike(facets: number[][], counts: Int32Array): number {
  let sum = 0;
  for (const keys of facets) {
    for (const key of keys) sum += (counts[key] ?? 0) / keys.length;
  }
  return sum / facets.length;
}

/**
 * A list of several kinds out of the best: greedy maximal marginal relevance (Carbonell & Goldstein, 1998), with the
 * share of the list that is of the same kind already in the place of the similarity to one of it. The best one always
 * stays, and what is chosen keeps the order it came in. Deterministic.
 *
 * @param best best first
 * @param limit how many to choose; fewer only when there are fewer
 */
export function diversify<Ranked extends { item: number; score: number }>(
  best: readonly Ranked[],
  limit: number,
  kindOf: (item: number) => Kind,
): Ranked[] {
  if (best.length <= limit) return [...best];
  const numbers = new Map<string, number>();
  const facets = best.map(({ item }) => facetsOf(kindOf(item), numbers));
  const counts = new Int32Array(numbers.size);
  const chosen = new Set<number>();
  while (chosen.size < limit) {
    let next = -1;
    let most = -Infinity;
    best.forEach(({ score }, place) => {
      if (chosen.has(place)) return;
      const value = score - (PENALTY * alike(facets[place] ?? [], counts)) / limit;
      if (next >= 0 && value <= most) return;
      next = place;
      most = value;
    });
    chosen.add(next);
    for (const key of facets[next]?.flat() ?? []) counts[key] = (counts[key] ?? 0) + 1;
  }
  return best.filter((_, place) => chosen.has(place));
}
