import type { CoverageCell } from '../contracts/coverage';

/** How a cell has changed. */
interface CellChange {
  row: string;
  column: string;
  published: { before: number; after: number };
  demand: { before: number; after: number };
}

const NOTHING = { published: 0, demand: 0 };

/**
 * The cells whose published entries or contacts changed, largest change of published entries first. A cell missing from
 * one matrix counts as empty there.
 */
export function changesBetween(before: CoverageCell[], after: CoverageCell[]): CellChange[] {
  const keyOf = ({ row, column }: CoverageCell): string => JSON.stringify([row, column]);
  const former = new Map(before.map((cell) => [keyOf(cell), cell]));
  const latter = new Map(after.map((cell) => [keyOf(cell), cell]));
  const sizeOf = ({ published }: CellChange): number =>
    Math.abs(published.after - published.before);
  return [...new Map([...former, ...latter])]
    .map(([key, { row, column }]): CellChange => {
      const old = former.get(key) ?? NOTHING;
      const now = latter.get(key) ?? NOTHING;
      return {
        row,
        column,
        published: { before: old.published, after: now.published },
        demand: { before: old.demand ?? 0, after: now.demand ?? 0 },
      };
    })
    .filter(
      ({ published, demand }) =>
        published.before !== published.after || demand.before !== demand.after,
    )
    .sort((left, right) => sizeOf(right) - sizeOf(left));
}
