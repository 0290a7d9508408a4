import type { SeedEntry, SeedType } from '../types';
import { DAYS_OF_A_MONTH } from '../time';
import type { Person } from './person';
import { SIMULATED_STAGES, type SimulatedStage } from './stages';

export interface SimulatedEntry {
  contentType: SeedType;
  slug: string;
  /** Nobody reads it earlier. */
  addedDaysAgo: number;
}

export type EntriesByStage = Record<SimulatedStage, SimulatedEntry[]>;

/** A few entries get most of the readers: the n-th of a stage is read by 1 / (n + 2) of them (Zipf's law). */
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

/** Takes from each type in turn, so that no type is at the end of every list. */
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

/** An entry that is there and was not read before, by its popularity; null when none is left. */
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
