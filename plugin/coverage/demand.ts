import type { Axes } from './axes';
import { cellsOf, type CellRange, type ContactNeed } from './contact-need';
import type { Content, Supply } from './supply';

export interface CellDemand {
  /** Contacts who stand in the cell. */
  demand: number;
  /** Those of them who have consumed every published entry of the cell, or find none there: nothing unseen is left. */
  exhausted: number;
}

/** What somebody has consumed: positions in the catalogue, each once. */
export interface Seen {
  size: number;
  everything(): readonly number[];
}

/** Contacts of a place that are remembered by id, to ask what they touch. */
const SAMPLE = 50;

interface PlaceCount {
  place: CellRange;
  contacts: number;
  sample: number[];
}

const keyOf = (row: string | null, column: string | null): string => JSON.stringify([row, column]);

/**
 * Counts contacts by cell, one at a time. A contact has one stage and one intent, see `placeOf`.
 */
export class Demand {
  private readonly places = new Map<string, PlaceCount>();
  private readonly completed = new Map<string, number>();

  /** @param contentOf what stands at a position of the catalogue; null for what is not asked for or not published */
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
    // Who has seen less than the emptiest cell holds has exhausted none.
    if (seen !== null && seen.size >= this.supply.fewestAt(place)) this.addSeen(seen, place);
  }

  at(row: string, column: string): CellDemand {
    const demand = this.countAt(row, column)?.contacts ?? 0;
    const exhausted =
      this.supply.at(row, column) === 0 ? demand : (this.completed.get(keyOf(row, column)) ?? 0);
    return { demand, exhausted };
  }

  /** Ids of up to 50 of the contacts who stand in the cell. */
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
