import type { CoverageGap } from '../contracts/coverage';
import type { Taxonomy } from '../taxonomy/taxonomy';
import type { Axes } from './axes';
import { belongs, hasHomes } from './belongs';
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

/** Severity from which on somebody waits where nothing is published. */
const WAITING = 0.5;

/** 0–1: in the upper half where somebody waits and nothing is published, and within each half by unmet contacts. */
function severityOf(cell: SupplyCell, most: number): number {
  const base = cell.published === 0 && cell.demand > 0 ? WAITING : 0;
  return base + (WAITING * unmetOf(cell)) / most;
}

/**
 * The gaps, worst first: empty cells that somebody waits in, then thin ones, then empty ones that nobody is in, where the
 * taxonomy says that they should have content. Cells that content does not belong in are no gaps. Ties keep the order of the cells.
 */
export function findGaps(
  cells: SupplyCell[],
  axes: Axes,
  taxonomy: Taxonomy,
): Omit<CoverageGap, 'suggestion'>[] {
  const most = Math.max(1, ...cells.map(({ demand }) => demand));
  return cells
    .filter((cell) => belongs(axes, cell, taxonomy) && (cell.demand > 0 || hasHomes(axes)))
    .map((cell) => ({
      row: cell.row,
      column: cell.column,
      severity: severityOf(cell, most),
      demand: cell.demand,
      exhausted: cell.exhausted,
    }))
    .filter(({ severity }) => severity > 0)
    .sort((left, right) => right.severity - left.severity);
}
