import { valueAt } from '../data-structures/value-at';
import { withCapacity } from '../data-structures/with-capacity';

/**
 * The sets of terms that items carry in one facet, each set once. Many items share few sets, so a ranking scores each
 * set once and looks the score up for every item.
 */
export class TermSets {
  private readonly all: string[][] = [[]];
  private readonly numbers = new Map<string, number>([['[]', 0]]);
  private ofItem = new Int32Array(0);

  set(item: number, terms: string[]): void {
    const key = JSON.stringify(terms);
    const number = this.numbers.get(key) ?? this.all.length;
    if (number === this.all.length) {
      this.all.push(terms);
      this.numbers.set(key, number);
    }
    this.ofItem = withCapacity(this.ofItem, item + 1);
    this.ofItem[item] = number;
  }

  /** Number of the set that an item carries; 0 is the empty set. */
  numberOf(item: number): number {
    return valueAt(this.ofItem, item, 0);
  }

  /** Sets by number. */
  sets(): readonly string[][] {
    return this.all;
  }
}
