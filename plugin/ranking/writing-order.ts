interface Written {
  contentType: string;
  createdAt: number;
}

/** What is published of each content type, in the order in which it was written. */
export class WritingOrder {
  private readonly written = new Map<number, Written>();
  private rows: Map<string, number[]> | null = null;
  private readonly places = new Map<number, number>();

  /** @param compare which of two items that were written at the same moment goes first */
  constructor(private readonly compare: (left: number, right: number) => number) {}

  /** Of an item in several locales, the first one written counts. */
  put(item: number, contentType: string, createdAt: number): void {
    const known = this.written.get(item);
    if (known && known.createdAt <= createdAt) return;
    this.written.set(item, { contentType, createdAt });
    this.rows = null;
  }

  remove(item: number): void {
    if (this.written.delete(item)) this.rows = null;
  }

  /** The item of the same type that was written `distance` after this one; null where there is none. */
  beside(item: number, distance: number): number | null {
    const written = this.written.get(item);
    if (written === undefined) return null;
    this.rows ??= this.sort();
    const place = this.places.get(item) ?? 0;
    return this.rows.get(written.contentType)?.[place + distance] ?? null;
  }

  private sort(): Map<string, number[]> {
    const rows = new Map<string, number[]>();
    for (const [item, { contentType }] of this.written) {
      const row = rows.get(contentType);
      if (row) row.push(item);
      else rows.set(contentType, [item]);
    }
    const createdAt = (item: number): number => this.written.get(item)?.createdAt ?? 0;
    this.places.clear();
    for (const row of rows.values()) {
      row.sort((left, right) => createdAt(left) - createdAt(right) || this.compare(left, right));
      row.forEach((item, place) => this.places.set(item, place));
    }
    return rows;
  }
}
