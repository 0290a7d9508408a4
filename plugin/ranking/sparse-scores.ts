/**
 * Scores of the few positions that something speaks for, among many. Its memory is used again: a ranking is
 * asked for too often to give every position a place anew each time.
 */
export class SparseScores {
  private values = new Float64Array(0);
  private touched: number[] = [];

  /** Forgets all scores. Positions from `size` on are left out. */
  reset(size: number): void {
    if (this.values.length < size) {
      this.values = new Float64Array(Math.ceil(size * 1.5));
    } else {
      for (const position of this.touched) this.values[position] = 0;
    }
    this.touched = [];
  }

  /** Adds a share above 0. */
  add(position: number, share: number): void {
    const before = this.values[position];
    if (before === undefined) return;
    if (before === 0) this.touched.push(position);
    this.values[position] = before + share;
  }

  /** Puts `change` of each score in its place. */
  change(change: (score: number) => number): void {
    for (const position of this.touched) {
      this.values[position] = change(this.values[position] ?? 0);
    }
  }

  get(position: number): number {
    return this.values[position] ?? 0;
  }

  /** The positions that have a score, each once. */
  positions(): readonly number[] {
    return this.touched;
  }
}
