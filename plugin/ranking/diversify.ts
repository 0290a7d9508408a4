import type { StageMix } from './stage-mix';

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

/** The mix of stages that a list is to have. */
export interface Balance {
  /** What is chosen is added to it. */
  mix: StageMix;
  stagesOf: (item: number) => readonly string[];
}

/**
 * Chooses a varied list out of the best entries: greedy maximal marginal relevance (Carbonell & Goldstein, 1998), where
 * the share of the list that is similar takes the place of the similarity to one entry, and a mix of stages that is off
 * costs, too. The best entry always stays, and chosen entries keep their order. Deterministic.
 * @param best best first
 * @param limit how many to choose; fewer only when there are fewer
 */
export function diversify<Ranked extends { item: number; score: number }>(
  best: readonly Ranked[],
  limit: number,
  kindOf: (item: number) => Kind,
  { mix, stagesOf }: Partial<Balance> = {},
): Ranked[] {
  if (best.length <= limit) {
    for (const { item } of best) mix?.add(stagesOf?.(item) ?? []);
    return [...best];
  }
  const [types, formats, topics] = [new Facet(), new Facet(), new Facet()];
  const facets = best.map(({ item }) => {
    const kind = kindOf(item);
    return [
      [types.of(kind.contentType)],
      kind.format === null ? [] : [formats.of(kind.format)],
      kind.topics.map((topic) => topics.of(topic)),
    ];
  });
  const stages = best.map(({ item }) => stagesOf?.(item) ?? []);
  const chosen = new Set<number>();
  while (chosen.size < limit) {
    const costOf = mix === undefined || chosen.size === 0 ? () => 0 : costs(mix);
    let next = -1;
    let most = -Infinity;
    for (const [place, { score }] of best.entries()) {
      // All entries after it have lower scores, and only lose from there.
      if (next >= 0 && score <= most) break;
      if (chosen.has(place)) continue;
      const value =
        score - (PENALTY * alike(facets[place] ?? [])) / limit - costOf(stages[place] ?? []);
      if (next >= 0 && value <= most) continue;
      next = place;
      most = value;
    }
    chosen.add(next);
    mix?.add(stages[next] ?? []);
    for (const counts of facets[next] ?? []) for (const count of counts) count.chosen += 1;
  }
  return best.filter((_, place) => chosen.has(place));
}

/** The cost of the mix with one more entry, computed once for each set of stages. */
function costs(mix: StageMix): (stages: readonly string[]) => number {
  const known = new Map<string, number>();
  return (stages) => {
    const key = stages.join();
    const cost = known.get(key) ?? mix.costWith(stages);
    known.set(key, cost);
    return cost;
  };
}
