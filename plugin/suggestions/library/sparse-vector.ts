import { BUCKETS, type Features } from '../learning/features';

/** A vector of length 1, of which most positions are 0. */
export interface SparseVector {
  positions: Int32Array;
  values: Float32Array;
}

/** How many entries of a library hold each position. */
export class DocumentFrequencies {
  private readonly counts = new Uint32Array(BUCKETS);
  private entries = 0;

  add({ positions }: Features): void {
    this.entries += 1;
    for (const position of positions) this.counts[position] = (this.counts[position] ?? 0) + 1;
  }

  /** Entries that hold a position, and how much that tells (TF-IDF; Salton & Buckley, 1988). */
  rarityOf(position: number): number {
    return Math.log((this.entries + 1) / ((this.counts[position] ?? 0) + 1)) + 1;
  }

  /** The words of an entry weighed by their rarity, its form beside them as it is. */
  weigh({ positions, values, textLength }: Features): SparseVector {
    const weighed = Float32Array.from(values, (value, at) =>
      at < textLength ? value * this.rarityOf(positions[at] ?? 0) : value,
    );
    const text = lengthOf(weighed.subarray(0, textLength));
    for (let at = 0; at < textLength; at += 1) weighed[at] = (weighed[at] ?? 0) / text;
    const length = lengthOf(weighed);
    return { positions, values: weighed.map((value) => value / length) };
  }
}

function lengthOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum) || 1;
}

/** The positions that weigh most. They are no longer of length 1, but what is left out is small. */
export function heaviest({ positions, values }: SparseVector, most: number): SparseVector {
  if (positions.length <= most) return { positions, values };
  const order = Array.from(values.keys()).sort((left, right) => {
    return (values[right] ?? 0) - (values[left] ?? 0) || left - right;
  });
  const kept = order.slice(0, most);
  return {
    positions: Int32Array.from(kept, (at) => positions[at] ?? 0),
    values: Float32Array.from(kept, (at) => values[at] ?? 0),
  };
}
