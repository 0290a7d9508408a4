/** Random numbers that are the same for each run (Park & Miller, 1988). */
export class Random {
  constructor(private state: number) {}

  /** From [0, 1). */
  next(): number {
    this.state = (this.state * 48_271) % 2_147_483_647;
    return this.state / 2_147_483_647;
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** An exponential waiting time, in days. */
  waiting(mean: number): number {
    return -mean * Math.log(1 - this.next());
  }

  /** A random key, by weight. */
  draw<Key extends string>(shares: Partial<Record<Key, number>>): Key {
    const entries = Object.entries(shares) as [Key, number][];
    const total = entries.reduce((sum, [, share]) => sum + share, 0);
    let left = this.next() * total;
    for (const [key, share] of entries) {
      left -= share;
      if (left < 0) return key;
    }
    return (entries.at(-1) as [Key, number])[0];
  }
}
