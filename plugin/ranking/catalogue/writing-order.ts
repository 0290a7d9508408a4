interface Written {
  contentType: string;
  createdAt: number;
}

/** Up to this many new items are inserted one by one; for more, the whole array is sorted. */
const FEW = 64;

/** The published items of each content type in the order in which they were written. */
export class WritingOrder {
  private readonly written = new Map<number, Written>();
  private readonly rows = new Map<string, number[]>();
  /** New items that are not sorted in yet. */
  private readonly waiting = new Set<number>();

  /** @param compare order of two items that were written at the same time */
  constructor(private readonly compare: (left: number, right: number) => number) {}

  /** The first written locale of an item counts. */
  put(item: number, contentType: string, createdAt: number): void {
    const known = this.written.get(item);
    if (known && known.createdAt <= createdAt) return;
    this.remove(item);
    this.written.set(item, { contentType, createdAt });
    this.waiting.add(item);
  }

  remove(item: number): void {
    if (!this.waiting.delete(item)) {
      const row = this.rowOf(item);
      const place = this.placeOf(item, row);
      if (row[place] === item) row.splice(place, 1);
    }
    this.written.delete(item);
  }

  /**
   * Up to `count` items of the same type that were written after this one, or before it, nearest first.
   * @param direction 1 for after, -1 for before
   */
  beside(item: number, direction: 1 | -1, count: number): number[] {
    if (!this.written.has(item)) return [];
    this.sortInNewItems();
    const row = this.rowOf(item);
    const place = this.placeOf(item, row);
    return direction > 0
      ? row.slice(place + 1, place + 1 + count)
      : row.slice(Math.max(0, place - count), place).reverse();
  }

  private sortInNewItems(): void {
    if (this.waiting.size === 0) return;
    const isFew = this.waiting.size <= FEW;
    for (const item of this.waiting) {
      const row = this.rowOf(item);
      row.splice(isFew ? this.placeOf(item, row) : row.length, 0, item);
    }
    if (!isFew) for (const row of this.rows.values()) row.sort(this.byTime);
    this.waiting.clear();
  }

  private rowOf(item: number): number[] {
    const contentType = this.written.get(item)?.contentType;
    if (contentType === undefined) return [];
    const row = this.rows.get(contentType) ?? [];
    this.rows.set(contentType, row);
    return row;
  }

  /** Index of an item, or where it would be inserted. */
  private placeOf(item: number, row: readonly number[]): number {
    let from = 0;
    let to = row.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.byTime(row[middle] ?? item, item) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private readonly byTime = (left: number, right: number): number =>
    this.createdAt(left) - this.createdAt(right) || this.compare(left, right);

  private createdAt(item: number): number {
    return this.written.get(item)?.createdAt ?? 0;
  }
}
