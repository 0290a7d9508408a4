interface Scored {
  item: number;
  score: number;
}

/** The best few of many, kept in order while they are offered. */
export class TopItems {
  private readonly kept: Scored[] = [];
  /** What an item must reach to get in, once the list is full. */
  private least = -Infinity;

  /**
   * @param limit how many to keep
   * @param compare which of two equal scores goes first
   */
  constructor(
    private readonly limit: number,
    private readonly compare: (left: number, right: number) => number,
  ) {}

  offer(item: number, score: number): void {
    if (score < this.least || this.limit <= 0) return;
    const position = this.placeOf(item, score);
    if (position >= this.limit) return;
    this.kept.splice(position, 0, { item, score });
    if (this.kept.length > this.limit) this.kept.pop();
    if (this.kept.length === this.limit) this.least = this.kept.at(-1)?.score ?? -Infinity;
  }

  /** Best first. */
  best(): readonly Scored[] {
    return this.kept;
  }

  private placeOf(item: number, score: number): number {
    let from = 0;
    let to = this.kept.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.kept[middle];
      if (other !== undefined && this.precedes(item, score, other)) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  private precedes(item: number, score: number, other: Scored): boolean {
    if (score !== other.score) return score > other.score;
    return this.compare(item, other.item) < 0;
  }
}
