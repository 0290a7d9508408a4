import { PackedRows, type StoredRows } from './packed-rows';

/** Rows may grow by this factor before they are cut: moving a whole row at every event would be slow. */
const SLACK = 1.25;

/** Rows of numbers that keep their latest `most` values, and up to a quarter more. */
export class LatestRows {
  private readonly rows = new PackedRows((length) => new Int32Array(length));

  /** @param onDrop called with each number that leaves its row */
  constructor(
    private readonly most: number,
    private readonly onDrop: (value: number) => void = () => {},
  ) {}

  /** Oldest first. Valid until the next change. */
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

  /** Removes the numbers of a row for which `isGone` holds. */
  drop(row: number, isGone: (value: number) => boolean): void {
    for (let place = this.rows.lengthOf(row) - 1; place >= 0; place -= 1) {
      const value = this.rows.at(row, place) ?? 0;
      if (!isGone(value)) continue;
      this.rows.remove(row, place);
      this.onDrop(value);
    }
  }

  /** Valid until the next change. */
  store(): StoredRows {
    return this.rows.store();
  }

  restore(stored: StoredRows): void {
    this.rows.restore(stored);
  }
}
