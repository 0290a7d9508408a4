import type { Axes } from './axes';
import { cellsOf, type CellRange, type ContactNeed } from './contact-need';
import type { Content, Supply } from './supply';

export interface CellDemand {
  /** Contacts in the cell. */
  demand: number;
  /** Those of them who have consumed all published entries of the cell, or for whom there are none. */
  exhausted: number;
}

/** The distinct items that a contact has consumed. */
interface Seen {
  size: number;
  everything(): readonly number[];
}

/** Contacts of a cell whose ids are kept, to look up what they touch. */
const SAMPLE = 50;

interface PlaceCount {
  place: CellRange;
  contacts: number;
  sample: number[];
}

const keyOf = (row: string | null, column: string | null): string => JSON.stringify([row, column]);

/** Counts contacts by cell, one at a time. See `cellsOf`. */
export class Demand {
  private readonly places = new Map<string, PlaceCount>();
  private readonly completed = new Map<string, number>();

  /** @param contentOf content of an item; null if it is filtered out or not published */
  constructor(
    private readonly axes: Axes,
    private readonly supply: Supply,
    private readonly contentOf: (item: number) => Content | null,
  ) {}

  /** @param contact numeric id */
  add(contact: number, need: ContactNeed, seen: Seen | null): void {
    const place = cellsOf(need, this.axes);
    if (place === null) return;
    const key = keyOf(place.row, place.column);
    const count = this.places.get(key) ?? { place, contacts: 0, sample: [] };
    this.places.set(key, count);
    count.contacts += 1;
    if (count.sample.length < SAMPLE) count.sample.push(contact);
    // A contact who has consumed less than the smallest cell holds has exhausted none.
    if (seen !== null && seen.size >= this.supply.fewestAt(place)) this.addSeen(seen, place);
  }

  at(row: string, column: string): CellDemand {
    const demand = this.countAt(row, column)?.contacts ?? 0;
    const exhausted =
      this.supply.at(row, column) === 0 ? demand : (this.completed.get(keyOf(row, column)) ?? 0);
    return { demand, exhausted };
  }

  /** Ids of up to 50 contacts in the cell. */
  sampleAt(row: string, column: string): readonly number[] {
    return this.countAt(row, column)?.sample ?? [];
  }

  private countAt(row: string, column: string): PlaceCount | undefined {
    const telling = (facet: Axes['rows'], value: string): string | null =>
      facet === 'stage' || facet === 'intent' ? value : null;
    return this.places.get(keyOf(telling(this.axes.rows, row), telling(this.axes.columns, column)));
  }

  private addSeen(seen: Seen, place: CellRange): void {
    const contents = seen.everything().flatMap((item) => this.contentOf(item) ?? []);
    for (const { row, column } of this.supply.completedBy(contents, place)) {
      const key = keyOf(row, column);
      this.completed.set(key, (this.completed.get(key) ?? 0) + 1);
    }
  }
}
