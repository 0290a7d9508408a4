/**
 * How often each item was shown, to anybody. Whether it was taken up is told by who consumed it. Sums only: an erased
 * contact goes out of them when the model is built anew.
 */
export class Exposures {
  private shown: number[] = [];

  add(item: number): void {
    while (this.shown.length <= item) this.shown.push(0);
    this.shown[item] = (this.shown[item] ?? 0) + 1;
  }

  of(item: number): number {
    return this.shown[item] ?? 0;
  }

  /** Items that were ever shown, with how often, in the order of their positions. */
  *all(): Generator<[item: number, shown: number]> {
    for (const [item, shown] of this.shown.entries()) if (shown > 0) yield [item, shown];
  }

  /** Good until something is added. */
  store(): number[] {
    return this.shown;
  }

  restore(stored: number[]): void {
    this.shown = stored;
  }
}
