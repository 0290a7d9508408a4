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

/** How many of the chosen ones share a term. */
interface Count {
  chosen: number;
}

/** The counts of the terms of one facet. */
class Facet {
  private readonly counts = new Map<string, Count>();

  of(term: string): Count {
    const count = this.counts.get(term) ?? { chosen: 0 };
    this.counts.set(term, count);
    return count;
  }
}

/** How many of the chosen ones are of the same kind: the mean over the facets, in each over its terms. */
function alike(facets: Count[][]): number {
  let sum = 0;
  for (const counts of facets) {
    for (const { chosen } of counts) sum += chosen / counts.length;
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
  const [types, formats, topics] = [new Facet(), new Facet(), new Facet()];
  const facets = best.map(({ item }) => {
    const kind = kindOf(item);
    return [
      [types.of(kind.contentType)],
      kind.format === null ? [] : [formats.of(kind.format)],
      kind.topics.map((topic) => topics.of(topic)),
    ];
  });
  const chosen = new Set<number>();
  while (chosen.size < limit) {
    let next = -1;
    let most = -Infinity;
    for (const [place, { score }] of best.entries()) {
      // Those behind it have no higher score, and lose by what they are like.
      if (next >= 0 && score <= most) break;
      if (chosen.has(place)) continue;
      const value = score - (PENALTY * alike(facets[place] ?? [])) / limit;
      if (next >= 0 && value <= most) continue;
      next = place;
      most = value;
    }
    chosen.add(next);
    for (const counts of facets[next] ?? []) for (const count of counts) count.chosen += 1;
  }
  return best.filter((_, place) => chosen.has(place));
}
