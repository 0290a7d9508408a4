interface Scored {
  item: number;
  score: number;
}

/** The items with the highest scores, kept sorted while items are offered. */
export class TopItems {
  private readonly items: Int32Array;
  private readonly scores: Float64Array;
  private size = 0;
  private floor = -Infinity;

  /**
   * @param limit how many to keep
   * @param compare order of two items with equal scores
   */
  constructor(
    private readonly limit: number,
    private readonly compare: (left: number, right: number) => number,
  ) {
    this.items = new Int32Array(limit);
    this.scores = new Float64Array(limit);
  }

  /** The lowest score that still gets in. */
  get least(): number {
    return this.floor;
  }

  offer(item: number, score: number): void {
    if (score < this.floor) return;
    const place = this.placeOf(item, score);
    if (place >= this.limit) return;
    if (this.size < this.limit) this.size += 1;
    this.items.copyWithin(place + 1, place, this.size - 1);
    this.scores.copyWithin(place + 1, place, this.size - 1);
    this.items[place] = item;
    this.scores[place] = score;
    if (this.size === this.limit) this.floor = this.scores[this.limit - 1] ?? -Infinity;
  }

  /** Best first. */
  best(): Scored[] {
    const { items, scores } = this.rows();
    return Array.from(items, (item, place) => ({ item, score: scores[place] ?? 0 }));
  }

  /** Best first, as two arrays of the same length: valid until more is offered. */
  rows(): { items: Int32Array; scores: Float64Array } {
    if (this.size === this.limit) return { items: this.items, scores: this.scores };
    return { items: this.items.slice(0, this.size), scores: this.scores.slice(0, this.size) };
  }

  private placeOf(item: number, score: number): number {
    let from = 0;
    let to = this.size;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.precedes(item, score, middle)) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  private precedes(item: number, score: number, place: number): boolean {
    const other = this.scores[place] ?? 0;
    if (score !== other) return score > other;
    return this.compare(item, this.items[place] ?? 0) < 0;
  }
}
