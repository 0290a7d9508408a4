import type { CoverageFacet } from '../contracts/coverage';
import type { Tags } from '../taxonomy/taxonomy';
import type { Axes, TermFilters } from './axes';
import type { CellRange } from './contact-need';

/** A published entry in a matrix. */
export interface Content extends Tags {
  contentType: string;
  /** Its published locales; `''` for a type without locales. */
  locales: readonly string[];
}

interface CellCount {
  row: string;
  column: string;
  count: number;
}

/** The values of an entry in a facet; it counts in each of them. */
export function termsOf(content: Content, facet: CoverageFacet): readonly string[] {
  switch (facet) {
    case 'stage':
      return content.stages;
    case 'intent':
      return content.intents;
    case 'format':
      return content.format === null ? [] : [content.format];
    case 'topic':
      return content.topics;
    case 'locale':
      return content.locales;
    case 'contentType':
      return [content.contentType];
  }
}

const meets = (asked: string[], terms: readonly string[]): boolean =>
  asked.length === 0 || terms.some((term) => asked.includes(term));

/** Whether an entry passes the filters: it has one of the requested terms of each facet. */
export const isSupply = (content: Content, filters: TermFilters): boolean =>
  meets(filters.stages, content.stages) &&
  meets(filters.intents, content.intents) &&
  meets(filters.formats, termsOf(content, 'format')) &&
  meets(filters.topics, content.topics);

/** Number of published entries in each cell; an entry in several locales counts once. */
export class Supply {
  private readonly cells = new Map<string, Map<string, number>>();
  private readonly fewest = new Map<string, number>();

  constructor(
    private readonly axes: Axes,
    contents: Iterable<Content>,
  ) {
    for (const content of contents) this.addTo(this.cells, content);
  }

  at(row: string, column: string): number {
    return this.cells.get(row)?.get(column) ?? 0;
  }

  /** The smallest number of entries in a non-empty cell of a range; Infinity when all are empty. */
  fewestAt(place: CellRange): number {
    const key = JSON.stringify([place.row, place.column]);
    const known = this.fewest.get(key);
    if (known !== undefined) return known;
    const counts = this.cellsOf(this.cells, place).map(({ count }) => count);
    const fewest = Math.min(Infinity, ...counts);
    this.fewest.set(key, fewest);
    return fewest;
  }

  /** The cells of a range all of whose entries are among these; empty cells are not included. */
  *completedBy(contents: Iterable<Content>, place: CellRange): Generator<CellCount> {
    const seen = new Map<string, Map<string, number>>();
    for (const content of contents) this.addTo(seen, content);
    for (const cell of this.cellsOf(seen, place)) {
      if (cell.count >= this.at(cell.row, cell.column)) yield cell;
    }
  }

  private cellsOf(
    cells: Map<string, Map<string, number>>,
    { row, column }: CellRange,
  ): CellCount[] {
    const rows = row === null ? [...cells.keys()] : [row];
    return rows.flatMap((key) =>
      [...(cells.get(key) ?? [])]
        .filter(([other]) => column === null || other === column)
        .map(([other, count]) => ({ row: key, column: other, count })),
    );
  }

  private addTo(cells: Map<string, Map<string, number>>, content: Content): void {
    for (const row of termsOf(content, this.axes.rows)) {
      const counts = cells.get(row) ?? new Map<string, number>();
      cells.set(row, counts);
      for (const column of termsOf(content, this.axes.columns)) {
        counts.set(column, (counts.get(column) ?? 0) + 1);
      }
    }
  }
}
