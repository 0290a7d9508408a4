import { SparseScores } from './sparse-scores';
import { TopItems } from './top-items';

export interface Neighbour {
  item: number;
  /** Cosine, above 0 and at most 1. */
  score: number;
}

interface ItemTerms {
  /** Numbers of the terms. */
  terms: Int32Array;
  /** 1 + ln(count) of each. */
  frequencies: Float64Array;
}

/** Which items use a term, and how much: two rows of the same length. */
interface Posting {
  items: number[];
  frequencies: number[];
}

/** Neighbours kept of an item. */
const NEIGHBOURS = 100;
/** In a library of some size, a term that more than this share of it uses tells nothing. */
const COMMON_SHARE = 0.3;
const SOME_SIZE = 20;

/**
 * Which items are alike by their terms: cosine of tf-idf weights over an inverted index (Salton & Buckley, 1988,
 * "Term-weighting approaches in automatic text retrieval"), tf = 1 + ln(count), idf = ln((N + 1) / n).
 * An item's neighbours are found when first asked for and kept until something changes.
 */
export class TermIndex {
  private readonly items = new Map<number, ItemTerms>();
  private readonly postings: Posting[] = [];
  private readonly similarities = new SparseScores();
  private readonly neighbours = new Map<number, readonly Neighbour[]>();
  private readonly lengths = new Map<number, number>();
  private size = 0;

  /** @param compare which of two items that are as much alike goes first */
  constructor(private readonly compare: (left: number, right: number) => number) {}

  /** Replaces an item's terms (by number, with their counts); without any the item is like no other. */
  put(item: number, counts: ReadonlyMap<number, number>): void {
    this.remove(item);
    this.neighbours.clear();
    this.lengths.clear();
    this.size = Math.max(this.size, item + 1);
    if (counts.size === 0) return;
    const frequencies = Float64Array.from(counts.values(), (count) => 1 + Math.log(count));
    this.items.set(item, { terms: Int32Array.from(counts.keys()), frequencies });
    let position = 0;
    for (const term of counts.keys()) {
      const { items, frequencies: row } = this.postingOf(term);
      items.push(item);
      row.push(frequencies[position++] ?? 0);
    }
  }

  /** The items most like this one, the most alike first. */
  neighboursOf(item: number): readonly Neighbour[] {
    const known = this.neighbours.get(item);
    if (known) return known;
    const found = this.findNeighbours(item);
    this.neighbours.set(item, found);
    return found;
  }

  private remove(item: number): void {
    for (const term of this.items.get(item)?.terms ?? []) {
      const { items, frequencies } = this.postingOf(term);
      const position = items.indexOf(item);
      items.splice(position, 1);
      frequencies.splice(position, 1);
    }
    this.items.delete(item);
  }

  private postingOf(term: number): Posting {
    while (this.postings.length <= term) this.postings.push({ items: [], frequencies: [] });
    return this.postings[term] ?? { items: [], frequencies: [] };
  }

  private idf(term: number): number {
    const holders = this.postings[term]?.items.length ?? 0;
    const total = this.items.size;
    if (holders === 0 || (total > SOME_SIZE && holders > total * COMMON_SHARE)) return 0;
    return Math.log((total + 1) / holders);
  }

  private lengthOf(item: number): number {
    const known = this.lengths.get(item);
    if (known !== undefined) return known;
    let sum = 0;
    this.items.get(item)?.terms.forEach((term, position) => {
      const weight = (this.items.get(item)?.frequencies[position] ?? 0) * this.idf(term);
      sum += weight * weight;
    });
    this.lengths.set(item, Math.sqrt(sum));
    return Math.sqrt(sum);
  }

  private findNeighbours(item: number): readonly Neighbour[] {
    const length = this.lengthOf(item);
    if (length === 0) return [];
    this.similarities.reset(this.size);
    this.items.get(item)?.terms.forEach((term, position) => {
      const idf = this.idf(term);
      const weight = this.items.get(item)?.frequencies[position] ?? 0;
      if (idf > 0) this.addHolders(term, (weight * idf * idf) / length);
    });
    const top = new TopItems(NEIGHBOURS, this.compare);
    for (const other of this.similarities.positions()) {
      if (other !== item) top.offer(other, this.similarities.get(other) / this.lengthOf(other));
    }
    return top.best();
  }

  private addHolders(term: number, weight: number): void {
    const { items, frequencies } = this.postingOf(term);
    for (let position = 0; position < items.length; position += 1) {
      this.similarities.add(items[position] ?? 0, weight * (frequencies[position] ?? 0));
    }
  }
}
