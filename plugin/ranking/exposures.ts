/**
 * How often each item was shown, to anybody. Whether it was taken up is told by who consumed it. Sums only: an erased
 * contact goes out of them when the model is built anew.
 */
export class Exposures {
  private readonly shown = new Map<number, number>();

  add(item: number): void {
    this.shown.set(item, (this.shown.get(item) ?? 0) + 1);
  }

  of(item: number): number {
    return this.shown.get(item) ?? 0;
  }
}
