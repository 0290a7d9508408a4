import { BUCKETS, type Features } from '../learning/features';
import type { SparseVector } from './sparse-vector';

/** How much a difference between cosines tells. */
const SHARPNESS = 10;

class Centroid {
  entries = 0;
  private readonly sums = new Float32Array(BUCKETS);
  private length = 0;

  add({ positions, values }: SparseVector): void {
    this.entries += 1;
    for (const [at, position] of positions.entries()) {
      const sum = this.sums[position] ?? 0;
      const next = sum + (values[at] ?? 0);
      this.length += next * next - sum * sum;
      this.sums[position] = next;
    }
  }

  cosine({ positions, values }: SparseVector): number {
    let sum = 0;
    for (const [at, position] of positions.entries()) {
      sum += (this.sums[position] ?? 0) * (values[at] ?? 0);
    }
    return sum / Math.sqrt(Math.max(1e-9, this.length));
  }

  at(position: number): number {
    return (this.sums[position] ?? 0) / Math.max(1, this.entries);
  }
}

/** The middle of the entries of each format (Rocchio, 1971): it is there after one tag, and rare formats count like others. */
export class Centroids {
  private readonly byFormat = new Map<string, Centroid>();

  add(format: string, vector: SparseVector): void {
    const centroid = this.byFormat.get(format) ?? new Centroid();
    this.byFormat.set(format, centroid);
    centroid.add(vector);
  }

  /** How much an entry is like each format: above 0, at most 1 for the likest. */
  likeness(vector: SparseVector): Map<string, number> {
    const cosines = Array.from(this.byFormat, ([format, centroid]) => {
      return [format, centroid.cosine(vector)] as const;
    });
    const highest = Math.max(...cosines.map(([, cosine]) => cosine));
    return new Map(
      cosines.map(([format, cosine]) => [format, Math.exp(SHARPNESS * (cosine - highest))]),
    );
  }

  /** Words of the entry that entries of the format share, and others do not, the most telling first. */
  tellingWords(format: string, vector: SparseVector, { words }: Features, most: number): string[] {
    const own = this.byFormat.get(format);
    if (own === undefined) return [];
    const others = [...this.byFormat.values()].filter((centroid) => centroid !== own);
    const telling: { word: string; share: number }[] = [];
    for (const [at, position] of vector.positions.entries()) {
      const elsewhere = Math.max(0, ...others.map((centroid) => centroid.at(position)));
      const share = (own.at(position) - elsewhere) * (vector.values[at] ?? 0);
      const word = words[at] ?? '';
      if (share > 0 && word !== '') telling.push({ word, share });
    }
    telling.sort((left, right) => right.share - left.share || (left.word < right.word ? -1 : 1));
    return [...new Set(telling.map(({ word }) => word))].slice(0, most);
  }
}
