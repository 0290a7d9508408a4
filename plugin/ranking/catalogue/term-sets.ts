import { valueAt } from '../data-structures/value-at';
import { withCapacity } from '../data-structures/with-capacity';

/**
 * The terms of one facet that items carry, each set of terms once: many items share few sets, so what a set is
 * worth to somebody is computed once a ranking and looked up for every item.
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
