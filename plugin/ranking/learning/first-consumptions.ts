import { valueAt } from '../data-structures/value-at';
import { withCapacity } from '../data-structures/with-capacity';

/** When each item was first consumed by any contact. */
export class FirstConsumptions {
  private times = new Float64Array(0);
  private changes = 0;

  /** Increases whenever a first consumption is added or turns out to be earlier. */
  get version(): number {
    return this.changes;
  }

  /** Milliseconds since 1970; Infinity for an item that was never consumed. */
  of(item: number): number {
    return valueAt(this.times, item, Infinity);
  }

  /** @param at milliseconds since 1970, in any order */
  add(item: number, at: number): void {
    if (at >= this.of(item)) return;
    this.times = withCapacity(this.times, item + 1, Infinity);
    this.times[item] = at;
    this.changes += 1;
  }

  /** Valid until the next change. */
  store(): Float64Array {
    return this.times;
  }

  restore(stored: Float64Array): void {
    this.times = stored.slice();
    this.changes += 1;
  }
}
