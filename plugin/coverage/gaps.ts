import type { CoverageGap } from '../contracts/coverage';
import type { Taxonomy } from '../taxonomy/taxonomy';
import type { Axes } from './axes';
import { belongs } from './belongs';
import type { CellDemand } from './demand';
import { ENOUGH } from './enough';

export interface SupplyCell extends CellDemand {
  row: string;
  column: string;
  published: number;
}

/** Weight, in contacts, of an empty cell without contacts: less than any contact with unmet demand. */
const QUIET = 0.2;

/**
 * Contacts whose demand is unmet: all who have exhausted the cell, and of the others the share by which the cell lacks
 * three entries.
 */
function unmetOf({ published, demand, exhausted }: SupplyCell): number {
  const lack = Math.max(0, 1 - published / ENOUGH);
  const unmet = exhausted + (demand - exhausted) * lack;
  return published === 0 ? Math.max(QUIET, unmet) : unmet;
}

/**
 * The gaps, worst first: demand without supply, then empty cells that should have content. Ties keep the order of the
 * cells. Severity is unmet contacts divided by the contacts of the fullest cell, 0–1.
 */
export function findGaps(
  cells: SupplyCell[],
  axes: Axes,
  taxonomy: Taxonomy,
): Omit<CoverageGap, 'suggestion'>[] {
  const most = Math.max(1, ...cells.map(({ demand }) => demand));
  return cells
    .filter((cell) => cell.demand > 0 || belongs(axes, cell, taxonomy))
    .map((cell) => ({
      row: cell.row,
      column: cell.column,
      severity: unmetOf(cell) / most,
      demand: cell.demand,
      exhausted: cell.exhausted,
    }))
    .filter(({ severity }) => severity > 0)
    .sort((left, right) => right.severity - left.severity);
}
