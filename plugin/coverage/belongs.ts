import type { CoverageFacet } from '../contracts/coverage';
import type { Taxonomy } from '../taxonomy/taxonomy';
import type { Axes } from './axes';

export interface CellAddress {
  row: string;
  column: string;
}

/** The cell's term in a facet; null when the facet is not an axis. */
export const termAt = (axes: Axes, cell: CellAddress, facet: CoverageFacet): string | null => {
  if (axes.rows === facet) return cell.row;
  return axes.columns === facet ? cell.column : null;
};

/** Whether content belongs in the cell: an intent has a home stage, a format has the stages that it serves. */
export function belongs(axes: Axes, cell: CellAddress, taxonomy: Taxonomy): boolean {
  const [stage, intent, format] = (['stage', 'intent', 'format'] as const).map((facet) =>
    termAt(axes, cell, facet),
  );
  if (stage && intent) return taxonomy.intents.find(({ key }) => key === intent)?.stage === stage;
  const home = stage ?? taxonomy.intents.find(({ key }) => key === intent)?.stage;
  if (home && format) {
    return taxonomy.formats.find(({ key }) => key === format)?.stages.includes(home) ?? false;
  }
  return true;
}

/** Whether the taxonomy says which cells of these axes should have content. */
export const hasHomes = ({ rows, columns }: Axes): boolean =>
  [rows, columns].filter((facet) => facet === 'stage' || facet === 'intent' || facet === 'format')
    .length === 2;
