import { withCapacity } from './with-capacity';

/**
 * Scores for a few positions out of many. The arrays are reused, because allocating one value per item for every
 * ranking would be too slow.
 */
export class SparseScores {
  private values = new Float64Array(0);
  private touched = new Int32Array(0);
  private count = 0;

  /** Clears all scores. Positions from `size` on are ignored. */
  reset(size: number): void {
    for (let place = 0; place < this.count; place += 1) this.values[this.touched[place] ?? 0] = 0;
    this.count = 0;
    this.values = withCapacity(this.values, size);
  }

  /** Adds a share, which must be above 0. */
  add(position: number, share: number): void {
    const before = this.values[position];
    if (before === undefined) return;
    this.values[position] = before + share;
    if (before !== 0) return;
    if (this.count === this.touched.length)
      this.touched = withCapacity(this.touched, this.count + 1);
    this.touched[this.count++] = position;
  }

  /** Adds `weight` times each share, all above 0, to the position at the same index. */
  addRow(positions: ArrayLike<number>, shares: ArrayLike<number>, weight: number): void {
    const size = positions.length;
    this.touched = withCapacity(this.touched, this.count + size);
    const { values, touched } = this;
    let { count } = this;
    for (let place = 0; place < size; place += 1) {
      const position = positions[place] ?? 0;
      const before = values[position];
      if (before === undefined) continue;
      values[position] = before + weight * (shares[place] ?? 0);
      if (before === 0) touched[count++] = position;
    }
    this.count = count;
  }

  /** Replaces each score by `change` of it. */
  change(change: (score: number) => number): void {
    for (const position of this.positions()) {
      this.values[position] = change(this.values[position] ?? 0);
    }
  }

  get(position: number): number {
    return this.values[position] ?? 0;
  }

  /** The positions with a score, each once. Valid until the next change. */
  positions(): Int32Array {
    return this.touched.subarray(0, this.count);
  }
}
