import { heaviest, type SparseVector } from './sparse-vector';

export interface Neighbour {
  /** Number of the entry in the index, in the order in which they were added. */
  entry: number;
  /** Cosine: 0–1. */
  similarity: number;
  /** Whether it reads the same. */
  isSame: boolean;
}

/** Positions of an entry by which others find it. */
const MOST_POSITIONS = 64;
const NEAREST = 10;
/** A word that more entries hold than these is common in the library: it brings nobody together, and takes long. */
const MOST_ENTRIES = 2_000;

interface Posting {
  entries: number[];
  values: number[];
}

/** Share of the likeness to itself from which on an entry reads the same. */
const SAME = 0.9999;

type Candidate = Omit<Neighbour, 'isSame'>;

const isNearer = (one: Candidate, other: Candidate): boolean =>
  one.similarity > other.similarity ||
  (one.similarity === other.similarity && one.entry < other.entry);

/** Finds the entries that are most alike, through an index from positions to entries. */
export class Neighbours {
  private readonly postings = new Map<number, Posting>();
  private size = 0;
  private sums = new Float32Array(64);

  add(vector: SparseVector): void {
    const { positions, values } = heaviest(vector, MOST_POSITIONS);
    for (let at = 0; at < positions.length; at += 1) {
      const position = positions[at] ?? 0;
      let posting = this.postings.get(position);
      if (posting === undefined)
        this.postings.set(position, (posting = { entries: [], values: [] }));
      posting.entries.push(this.size);
      posting.values.push(values[at] ?? 0);
    }
    this.size += 1;
  }

  /** The ten that are most alike, the nearest first; itself among them if it was added. */
  nearest(vector: SparseVector): Neighbour[] {
    if (this.sums.length < this.size) this.sums = new Float32Array(this.size * 2);
    const touched: number[] = [];
    let toItself = 0;
    const { positions, values } = heaviest(vector, MOST_POSITIONS);
    for (let at = 0; at < positions.length; at += 1) {
      const value = values[at] ?? 0;
      const posting = this.postings.get(positions[at] ?? 0);
      if (posting !== undefined && posting.entries.length > MOST_ENTRIES) continue;
      toItself += value * value;
      if (posting !== undefined) this.sum(posting, value, touched);
    }
    const found = this.best(touched);
    for (const entry of touched) this.sums[entry] = 0;
    return found.map((one) => ({ ...one, isSame: one.similarity >= SAME * toItself }));
  }

  private sum({ entries, values }: Posting, value: number, touched: number[]): void {
    for (let place = 0; place < entries.length; place += 1) {
      const entry = entries[place] ?? 0;
      const before = this.sums[entry] ?? 0;
      if (before === 0) touched.push(entry);
      this.sums[entry] = before + value * (values[place] ?? 0);
    }
  }

  private best(entries: number[]): Candidate[] {
    const best: Candidate[] = [];
    for (const entry of entries) {
      const similarity = this.sums[entry] ?? 0;
      const last = best[NEAREST - 1];
      if (last !== undefined && !isNearer({ entry, similarity }, last)) continue;
      const place = best.findIndex((other) => isNearer({ entry, similarity }, other));
      best.splice(place === -1 ? best.length : place, 0, { entry, similarity });
      if (best.length > NEAREST) best.pop();
    }
    return best;
  }
}
