/** How often each item was shown. An erased contact stays in these sums until the model is rebuilt. */
export class Exposures {
  private shown: number[] = [];

  add(item: number): void {
    while (this.shown.length <= item) this.shown.push(0);
    this.shown[item] = (this.shown[item] ?? 0) + 1;
  }

  of(item: number): number {
    return this.shown[item] ?? 0;
  }

  /** Items that were ever shown, with how often, in ascending order. */
  *all(): Generator<[item: number, shown: number]> {
    for (const [item, shown] of this.shown.entries()) if (shown > 0) yield [item, shown];
  }

  /** Valid until something is added. */
  store(): number[] {
    return this.shown;
  }

  restore(stored: number[]): void {
    this.shown = stored;
  }
}
