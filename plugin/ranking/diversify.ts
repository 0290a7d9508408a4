/** The properties by which the entries of a list differ. */
export interface Kind {
  contentType: string;
  format: string | null;
  topics: readonly string[];
}

/** Candidates considered for each place of a list: the best ones. */
export const POOL = 3;
/**
 * The score that an entry would lose if all others in the list had its content type, format and topics. A score is a
 * log odds: the sixth of ten similar entries must be e times as likely as a different one.
 */
const PENALTY = 2;

/** How many of the chosen entries have a term. */
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

/** How many of the chosen entries are similar: the mean over the facets, and in each facet over its terms. */
function alike(facets: Count[][]): number {
  let sum = 0;
  for (const counts of facets) {
    for (const { chosen } of counts) sum += chosen / counts.length;
  }
  return sum / facets.length;
}

/**
 * Chooses a varied list out of the best entries: greedy maximal marginal relevance (Carbonell & Goldstein, 1998), where
 * the share of the list that is similar takes the place of the similarity to one entry. The best entry always stays,
 * and chosen entries keep their order. Deterministic.
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
      // All entries after it have lower scores, and only lose from there.
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
