import { SparseScores } from '../data-structures/sparse-scores';
import { TopItems } from '../data-structures/top-items';

/** Items that are similar to another one, most similar first, in two arrays of the same length. */
export interface Neighbours {
  items: Int32Array;
  /** Cosines, above 0 and at most 1. */
  scores: Float64Array;
}

const NONE: Neighbours = { items: new Int32Array(0), scores: new Float64Array(0) };

interface ItemTerms {
  /** Numbers of the terms. */
  terms: Int32Array;
  /** 1 + ln(count) of each. */
  frequencies: Float64Array;
}

/** Items that use a term, and how often, in two arrays of the same length. */
interface Posting {
  items: number[];
  frequencies: number[];
}

/** Neighbours kept for each item. */
const NEIGHBOURS = 100;
/** From this size on, a term that is in more than this share of the library is ignored. */
const COMMON_SHARE = 0.3;
const SOME_SIZE = 20;
/**
 * Limit of postings that are read to find an item's neighbours, its rarest terms first: in a large library the others
 * tell little.
 */
const MOST_USES = 20_000;

/**
 * Similarity of items by their terms: cosine of tf-idf weights over an inverted index (Salton & Buckley, 1988,
 * "Term-weighting approaches in automatic text retrieval"), tf = 1 + ln(count), idf = ln((N + 1) / n).
 * An item's neighbours are computed when first asked for and kept until something changes. In a large library only
 * those that share one of its rarer terms are found (limited accumulators: Moffat & Zobel, 1996, "Self-indexing
 * inverted files for fast text retrieval").
 */
export class TermIndex {
  private readonly items = new Map<number, ItemTerms>();
  private readonly postings: Posting[] = [];
  private readonly similarities = new SparseScores();
  private readonly neighbours = new Map<number, Neighbours>();
  /** Vector lengths by item and idfs by term; NaN where not computed since the last change. */
  private lengths = new Float64Array(0);
  private idfs = new Float64Array(0);
  private size = 0;

  /** @param compare order of two items that are equally similar */
  constructor(private readonly compare: (left: number, right: number) => number) {}

  /** Replaces an item's terms (by number, with their counts). An item without terms is similar to no other. */
  put(item: number, counts: ReadonlyMap<number, number>): void {
    this.remove(item);
    this.neighbours.clear();
    this.lengths = new Float64Array(0);
    this.idfs = new Float64Array(0);
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

  /** The items most similar to this one, most similar first. */
  neighboursOf(item: number): Neighbours {
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
    const known = this.idfs[term] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    if (this.idfs.length === 0) this.idfs = new Float64Array(this.postings.length).fill(Number.NaN);
    const idf = this.computeIdf(term);
    this.idfs[term] = idf;
    return idf;
  }

  private computeIdf(term: number): number {
    const holders = this.postings[term]?.items.length ?? 0;
    const total = this.items.size;
    if (holders === 0 || (total > SOME_SIZE && holders > total * COMMON_SHARE)) return 0;
    return Math.log((total + 1) / holders);
  }

  private lengthOf(item: number): number {
    const known = this.lengths[item] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    if (this.lengths.length === 0) this.lengths = new Float64Array(this.size).fill(Number.NaN);
    const length = this.computeLength(item);
    this.lengths[item] = length;
    return length;
  }

  private computeLength(item: number): number {
    const own = this.items.get(item);
    if (own === undefined) return 0;
    let sum = 0;
    for (let position = 0; position < own.terms.length; position += 1) {
      const weight = (own.frequencies[position] ?? 0) * this.idf(own.terms[position] ?? 0);
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  /** Indexes of an item's informative terms, rarest first, up to `MOST_USES` postings. */
  private informativeTerms(terms: Int32Array): number[] {
    const usesOf = (position: number): number =>
      this.postings[terms[position] ?? 0]?.items.length ?? 0;
    const telling = Array.from(terms.keys()).filter(
      (position) => this.idf(terms[position] ?? 0) > 0,
    );
    const all = telling.reduce((sum, position) => sum + usesOf(position), 0);
    if (all <= MOST_USES) return telling;
    let uses = 0;
    return telling
      .sort((left, right) => usesOf(left) - usesOf(right) || left - right)
      .filter((position) => (uses += usesOf(position)) <= MOST_USES);
  }

  /** The items most similar to these terms (by number), most similar first. */
  itemsLike(terms: Int32Array): Neighbours {
    const query: ItemTerms = { terms, frequencies: new Float64Array(terms.length).fill(1) };
    return this.findLike(query, Math.hypot(...Array.from(terms, (term) => this.idf(term))), -1);
  }

  private findNeighbours(item: number): Neighbours {
    const own = this.items.get(item);
    return own === undefined ? NONE : this.findLike(own, this.lengthOf(item), item);
  }

  private findLike(own: ItemTerms, length: number, item: number): Neighbours {
    if (length === 0) return NONE;
    this.similarities.reset(this.size);
    for (const position of this.informativeTerms(own.terms)) {
      const term = own.terms[position] ?? 0;
      const idf = this.idf(term);
      this.addHolders(term, ((own.frequencies[position] ?? 0) * idf * idf) / length);
    }
    const top = new TopItems(NEIGHBOURS, this.compare);
    const others = this.similarities.positions();
    for (let place = 0; place < others.length; place += 1) {
      const other = others[place] ?? item;
      const score = this.similarities.get(other) / this.lengthOf(other);
      if (score >= top.least && other !== item) top.offer(other, score);
    }
    return top.rows();
  }

  private addHolders(term: number, weight: number): void {
    const { items, frequencies } = this.postingOf(term);
    this.similarities.addRow(items, frequencies, weight);
  }
}
