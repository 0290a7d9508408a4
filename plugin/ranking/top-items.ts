interface Scored {
  item: number;
  score: number;
}

/** The best few of many, kept in order while they are offered. */
export class TopItems {
  private readonly items: Int32Array;
  private readonly scores: Float64Array;
  private size = 0;

  /**
   * @param limit how many to keep
   * @param compare which of two equal scores goes first
   */
  constructor(
    private readonly limit: number,
    private readonly compare: (left: number, right: number) => number,
  ) {
    this.items = new Int32Array(limit);
    this.scores = new Float64Array(limit);
  }

  offer(item: number, score: number): void {
    const isFull = this.size === this.limit;
    if (isFull && !this.precedes(item, score, this.size - 1)) return;
    let place = isFull ? this.size - 1 : this.size;
    for (; place > 0 && this.precedes(item, score, place - 1); place -= 1) {
      this.items[place] = this.items[place - 1] ?? 0;
      this.scores[place] = this.scores[place - 1] ?? 0;
    }
    this.items[place] = item;
    this.scores[place] = score;
    if (!isFull) this.size += 1;
  }

  /** Best first. */
  best(): Scored[] {
    const { items, scores } = this.rows();
    return Array.from(items, (item, place) => ({ item, score: scores[place] ?? 0 }));
  }

  /** Best first, as two rows of the same length. */
  rows(): { items: Int32Array; scores: Float64Array } {
    return { items: this.items.slice(0, this.size), scores: this.scores.slice(0, this.size) };
  }

  private precedes(item: number, score: number, place: number): boolean {
    const other = this.scores[place];
    if (other === undefined) return false;
    if (score !== other) return score > other;
    return this.compare(item, this.items[place] ?? 0) < 0;
  }
}
