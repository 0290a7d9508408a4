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

/** What an empty cell that no contact is in yet counts for, in contacts: less than any contact who finds too little. */
const QUIET = 0.2;

/**
 * Contacts who are missed by what is published: each who has nothing unseen left, and of the others the share that is
 * lacking of three entries.
 */
function unmetOf({ published, demand, exhausted }: SupplyCell): number {
  const lack = Math.max(0, 1 - published / ENOUGH);
  const unmet = exhausted + (demand - exhausted) * lack;
  return published === 0 ? Math.max(QUIET, unmet) : unmet;
}

/**
 * What is missing, worst first: demand without supply, then empty cells where content belongs. Ties keep the order of
 * the cells. Severity is the unmet contacts over the contacts of the fullest cell, 0–1.
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
