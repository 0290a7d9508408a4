import type { StageFreshness } from '../contracts/coverage';
import type { Stage } from '../taxonomy/taxonomy';

/** An entry that was shown as a recommendation. */
export interface ShownEntry {
  stages: readonly string[];
  /** How often it was shown. */
  shown: number;
  isStale: boolean;
}

/** Number of published entries of a stage, and how many of them are stale. */
interface StageSupply {
  published: number;
  stale: number;
}

/**
 * How much of each stage's content is stale, and how much of its recommended content. An entry counts in each of its
 * stages.
 */
export function freshnessOf(
  stages: readonly Pick<Stage, 'key' | 'label'>[],
  supplyOf: (stage: string) => StageSupply,
  entries: readonly ShownEntry[],
): StageFreshness[] {
  const sum = (some: ShownEntry[]): number => some.reduce((total, { shown }) => total + shown, 0);
  return stages.map(({ key, label }) => {
    const own = entries.filter((entry) => entry.stages.includes(key));
    return {
      key,
      label,
      ...supplyOf(key),
      shown: sum(own),
      shownStale: sum(own.filter(({ isStale }) => isStale)),
    };
  });
}
