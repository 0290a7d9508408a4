/** Slots of a new table. */
const FIRST_CAPACITY = 8;
const EMPTY = -1;
/** At least a third of the slots stays empty, which keeps probe sequences short. */
const SLOTS_PER_KEY = 1.5;

const BITS = 2 ** 32;

/** Scratch space for rehashing, shared by all tables. */
let movedKeys = new Int32Array(0);
let movedSums = new Float32Array(0);

/** A table, to be stored. */
export interface StoredCounts {
  slots: number;
  keys: Int32Array;
  sums: Float32Array;
  total: number;
  dropped: number;
}

/**
 * Sums by key, a number from 0 up. Holds about `limit` keys: beyond that, the half with the smaller sums is dropped. A
 * hash table with open addressing over typed arrays, because rankings iterate over whole tables and a site has one or
 * two for every entry.
 */
export class CountTable {
  private keys = new Int32Array(0);
  private sums = new Float32Array(0);
  private size = 0;
  /** Sum of everything ever added. */
  total = 0;
  /** Number of keys dropped because of the limit. */
  dropped = 0;

  constructor(private readonly limit: number) {
    this.makeSlots(FIRST_CAPACITY);
  }

  add(key: number, amount: number): void {
    this.total += amount;
    let slot = this.find(key);
    if (this.keys[slot] === EMPTY) {
      if (this.makeSpace()) slot = this.find(key);
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

  store(): StoredCounts {
    const count = this.copyEntries();
    return {
      slots: this.keys.length,
      keys: movedKeys.slice(0, count),
      sums: movedSums.slice(0, count),
      total: this.total,
      dropped: this.dropped,
    };
  }

  /** Restores what a table of the same limit has stored. */
  restore({ slots, keys, sums, total, dropped }: StoredCounts): void {
    this.makeSlots(slots);
    for (const [place, key] of keys.entries()) this.put(key, sums[place] ?? 0);
    this.total = total;
    this.dropped = dropped;
  }

  /** Slot of a key, or where it would be inserted: Fibonacci hashing (Knuth, TAOCP 3, section 6.4). */
  private find(key: number): number {
    const { keys } = this;
    let slot = Math.floor((Math.imul(key, 0x9e3779b1) >>> 0) * (keys.length / BITS));
    for (;;) {
      const found = keys[slot];
      if (found === key || found === EMPTY) return slot;
      slot = slot + 1 === keys.length ? 0 : slot + 1;
    }
  }

  /** Makes room for one more key. @returns whether slots have changed */
  private makeSpace(): boolean {
    const capacity = this.keys.length;
    if (this.size >= this.limit) this.dropSmallest();
    else if ((this.size + 1) * SLOTS_PER_KEY > capacity) this.grow();
    else return false;
    return true;
  }

  /** Of equal sums, smaller keys stay. */
  private dropSmallest(): void {
    const count = this.copyEntries();
    const half = this.limit >> 1;
    const sums = movedSums.subarray(0, count);
    const least = half > 0 ? (sums.toSorted()[count - half] ?? Infinity) : Infinity;
    const ties: number[] = [];
    this.keys.fill(EMPTY);
    this.sums.fill(0);
    this.size = 0;
    for (let place = 0; place < count; place += 1) {
      const sum = sums[place] ?? 0;
      if (sum > least) this.put(movedKeys[place] ?? 0, sum);
      else if (sum === least) ties.push(movedKeys[place] ?? 0);
    }
    ties.sort((left, right) => left - right);
    for (const key of ties.slice(0, half - this.size)) this.put(key, least);
    this.dropped += count - this.size;
  }

  private grow(): void {
    const count = this.copyEntries();
    const most = Math.ceil(this.limit * SLOTS_PER_KEY);
    this.makeSlots(Math.min(this.keys.length * 2, most));
    for (let place = 0; place < count; place += 1) {
      this.put(movedKeys[place] ?? 0, movedSums[place] ?? 0);
    }
  }

  /** One buffer for both arrays: in a small table the overhead of a buffer is larger than its content. */
  private makeSlots(capacity: number): void {
    const buffer = new ArrayBuffer(capacity * 8);
    this.keys = new Int32Array(buffer, 0, capacity).fill(EMPTY);
    this.sums = new Float32Array(buffer, capacity * 4, capacity);
    this.size = 0;
  }

  /** Copies all entries to the scratch space. @returns how many there are */
  private copyEntries(): number {
    if (movedKeys.length < this.size) {
      movedKeys = new Int32Array(this.size * 2);
      movedSums = new Float32Array(this.size * 2);
    }
    let count = 0;
    this.each((key, sum) => {
      movedKeys[count] = key;
      movedSums[count] = sum;
      count += 1;
    });
    return count;
  }

  private put(key: number, sum: number): void {
    const slot = this.find(key);
    this.keys[slot] = key;
    this.sums[slot] = sum;
    this.size += 1;
  }
}
