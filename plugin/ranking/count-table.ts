/** Slots of a new table; a power of two. */
const FIRST_CAPACITY = 8;
const EMPTY = -1;

/** Spreads neighbouring keys over the slots (Knuth, The Art of Computer Programming 3, section 6.4). */
const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) & mask;

/**
 * Sums by a number from 0 up, at most about `limit` of them: beyond it the smaller half goes. Open addressing over
 * typed rows, because a ranking walks whole tables and a site keeps one or two for each entry.
 */
export class CountTable {
  private keys = new Int32Array(FIRST_CAPACITY).fill(EMPTY);
  private sums = new Float32Array(FIRST_CAPACITY);
  private size = 0;
  /** Sum of all that was ever added. */
  total = 0;
  /** Keys that were dropped for want of room. */
  dropped = 0;

  constructor(private readonly limit: number) {}

  add(key: number, amount: number): void {
    this.total += amount;
    let slot = this.find(key);
    if (this.keys[slot] === EMPTY) {
      if (this.size >= this.limit) this.dropSmallest();
      else if (2 * (this.size + 1) > this.keys.length) this.rehash(this.keys.length * 2);
      slot = this.find(key);
      this.keys[slot] = key;
      this.size += 1;
    }
    this.sums[slot] = (this.sums[slot] ?? 0) + amount;
  }

  get(key: number): number {
    return this.sums[this.find(key)] ?? 0;
  }

  each(visit: (key: number, sum: number) => void): void {
    const { keys, sums } = this;
    for (let slot = 0; slot < keys.length; slot += 1) {
      const key = keys[slot] ?? EMPTY;
      if (key !== EMPTY) visit(key, sums[slot] ?? 0);
    }
  }

  private find(key: number): number {
    const mask = this.keys.length - 1;
    let slot = slotOf(key, mask);
    for (;;) {
      const found = this.keys[slot];
      if (found === key || found === EMPTY) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private dropSmallest(): void {
    const kept: [number, number][] = [];
    this.each((key, sum) => kept.push([key, sum]));
    kept.sort((left, right) => right[1] - left[1] || left[0] - right[0]);
    const half = kept.slice(0, this.limit >> 1);
    this.dropped += kept.length - half.length;
    this.fill(this.keys.length, half);
  }

  private rehash(capacity: number): void {
    const all: [number, number][] = [];
    this.each((key, sum) => all.push([key, sum]));
    this.fill(capacity, all);
  }

  private fill(capacity: number, entries: [number, number][]): void {
    this.keys = new Int32Array(capacity).fill(EMPTY);
    this.sums = new Float32Array(capacity);
    this.size = entries.length;
    for (const [key, sum] of entries) {
      const slot = this.find(key);
      this.keys[slot] = key;
      this.sums[slot] = sum;
    }
  }
}
