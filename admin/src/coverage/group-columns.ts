import type { CoverageHeading } from '../../../plugin/contracts/coverage';
import type { Intent } from '../../../plugin/taxonomy/taxonomy';

export interface ColumnGroup {
  /** The home stage of the columns, or null when it is not known. */
  stage: CoverageHeading | null;
  columns: CoverageHeading[];
}

/** Intents under their home stages, in the order of the stages; those without one come last. */
export function groupColumns(
  stages: CoverageHeading[],
  columns: CoverageHeading[],
  intents: Pick<Intent, 'key' | 'stage'>[],
): ColumnGroup[] {
  const homeOf = ({ key }: CoverageHeading): CoverageHeading | null => {
    const home = intents.find((intent) => intent.key === key)?.stage;
    return stages.find((stage) => stage.key === home) ?? null;
  };
  return [...stages, null]
    .map((stage) => ({ stage, columns: columns.filter((column) => homeOf(column) === stage) }))
    .filter((group) => group.columns.length > 0);
}
