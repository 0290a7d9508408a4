import { PackedRows, type StoredRows } from './packed-rows';

/** Rows are cut now and then: moving a whole row at each event would cost more than it saves. */
const SLACK = 1.25;

/** Rows of numbers of which the latest `most` stay, and at times a quarter more. */
export class LatestRows {
  private readonly rows = new PackedRows((length) => new Int32Array(length));

  /** @param onDrop told of each number that leaves its row */
  constructor(
    private readonly most: number,
    private readonly onDrop: (value: number) => void = () => {},
  ) {}

  /** Oldest first. Good until something changes. */
  of(row: number): Int32Array {
    return this.rows.valuesOf(row);
  }

  push(row: number, value: number): void {
    this.rows.push(row, value);
    const excess = this.rows.lengthOf(row) - this.most;
    if (this.rows.lengthOf(row) <= this.most * SLACK) return;
    this.of(row).subarray(0, excess).forEach(this.onDrop);
    this.rows.remove(row, 0, excess);
  }

  /** Drops the numbers of a row for which `isGone` holds. */
  drop(row: number, isGone: (value: number) => boolean): void {
    for (let place = this.rows.lengthOf(row) - 1; place >= 0; place -= 1) {
      const value = this.rows.at(row, place) ?? 0;
      if (!isGone(value)) continue;
      this.rows.remove(row, place);
      this.onDrop(value);
    }
  }

  /** Good until something changes. */
  store(): StoredRows {
    return this.rows.store();
  }

  restore(stored: StoredRows): void {
    this.rows.restore(stored);
  }
}
