import type { SeedEntry, SeedType } from '../types';
import { DAYS_OF_A_MONTH } from '../time';
import type { Person } from './person';
import { SIMULATED_STAGES, type SimulatedStage } from './stages';

export interface SimulatedEntry {
  contentType: SeedType;
  slug: string;
  /** It is not read earlier. */
  addedDaysAgo: number;
}

export type EntriesByStage = Record<SimulatedStage, SimulatedEntry[]>;

/** Zipf's law: the n-th entry of a stage has a weight of 1 / (n + 2). */
const popularity = (place: number): number => 1 / (place + 2);

/** Published, tagged entries by stage, in the order of the library. */
export function entriesByStage(library: Record<SeedType, SeedEntry[]>): EntriesByStage {
  const byStage: EntriesByStage = { reach: [], nurture: [], convert: [], grow: [] };
  for (const [contentType, entries] of Object.entries(library) as [SeedType, SeedEntry[]][]) {
    for (const { slug, tags, state, addedMonthsAgo = Infinity } of entries) {
      const [stage] = tags?.stages ?? [];
      if (state === 'draft' || !SIMULATED_STAGES.some((known) => known === stage)) continue;
      byStage[stage as SimulatedStage].push({
        contentType,
        slug,
        addedDaysAgo: addedMonthsAgo * DAYS_OF_A_MONTH,
      });
    }
  }
  return interleaved(byStage);
}

/** Alternates between content types, so that no type is always last. */
function interleaved(byStage: EntriesByStage): EntriesByStage {
  const mixed = (entries: SimulatedEntry[]): SimulatedEntry[] => {
    const types = [...new Set(entries.map(({ contentType }) => contentType))];
    const piles = types.map((type) => entries.filter(({ contentType }) => contentType === type));
    const longest = Math.max(...piles.map(({ length }) => length));
    return Array.from({ length: longest }, (_, place) =>
      piles.flatMap((pile) => pile[place] ?? []),
    ).flat();
  };
  const { reach, nurture, convert, grow } = byStage;
  return {
    reach: mixed(reach),
    nurture: mixed(nurture),
    convert: mixed(convert),
    grow: mixed(grow),
  };
}

/** A random entry, by popularity, that exists and was not read before; null when none is left. */
export function pick(
  entries: SimulatedEntry[],
  { random, daysAgo }: Person,
  seen: ReadonlySet<string>,
): SimulatedEntry | null {
  const left = entries
    .map((entry, place) => ({ entry, share: popularity(place) }))
    .filter(({ entry }) => entry.addedDaysAgo > daysAgo && !seen.has(entry.slug));
  const shares = Object.fromEntries(left.map(({ entry, share }) => [entry.slug, share]));
  const slug = left.length > 0 ? random.draw(shares) : null;
  return left.find(({ entry }) => entry.slug === slug)?.entry ?? null;
}
