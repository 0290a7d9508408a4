import { percentile, rounded } from '../speed/table';

const CUT = 20;

export interface Figures {
  hr5: number;
  hr10: number;
  hr20: number;
  mrr20: number;
  ndcg10: number;
}

/** Collects the ranks of the true items, from 1; Infinity for a miss. */
export class Ranks {
  private readonly ranks: number[] = [];

  add(rank: number): void {
    this.ranks.push(rank);
  }

  get count(): number {
    return this.ranks.length;
  }

  /**
   * Hit rates, mean reciprocal rank, and normalized discounted cumulated gain (Järvelin & Kekäläinen, 2002), which
   * for one true item is 1 / log2(rank + 1).
   */
  figures(): Figures {
    const mean = (value: (rank: number) => number): number =>
      rounded(this.ranks.reduce((sum, rank) => sum + value(rank), 0) / this.ranks.length, 4);
    const within = (most: number) => mean((rank) => (rank <= most ? 1 : 0));
    return {
      hr5: within(5),
      hr10: within(10),
      hr20: within(CUT),
      mrr20: mean((rank) => (rank <= CUT ? 1 / rank : 0)),
      ndcg10: mean((rank) => (rank <= 10 ? 1 / Math.log2(rank + 1) : 0)),
    };
  }
}

/** Which items were recommended, and how often. */
export class Recommended {
  private readonly counts = new Map<number, number>();

  add(items: number[]): void {
    for (const item of items) this.counts.set(item, (this.counts.get(item) ?? 0) + 1);
  }

  /** Share of a library of `size` items that was recommended at least once, 0–1. */
  coverage(size: number): number {
    return rounded(this.counts.size / size, 3);
  }

  /**
   * Gini coefficient of the recommendation counts: 0 if all are equal, towards 1 if few items are always recommended.
   */
  gini(size: number): number {
    const counts = [...this.counts.values()].sort((left, right) => left - right);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const missing = size - counts.length;
    const weighted = counts.reduce(
      (sum, count, place) => sum + (2 * (missing + place + 1) - size - 1) * count,
      0,
    );
    return rounded(weighted / (size * total), 3);
  }
}

export const timing = (ms: number[]): { p50Ms: number; p99Ms: number } => ({
  p50Ms: rounded(percentile(ms, 0.5), 3),
  p99Ms: rounded(percentile(ms, 0.99), 3),
});
