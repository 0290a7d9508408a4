/**
 * How often each item was consumed, by anybody and however often, and how often of that out of a recommendation. Sums
 * only: an erased contact goes out of them when the model is built anew.
 */
export class Consumptions {
  private readonly all: number[] = [];
  private readonly clicked: number[] = [];

  /** @param ofRecommendation whether the contact came to it by a list of ours */
  add(item: number, ofRecommendation: boolean): void {
    while (this.all.length <= item) {
      this.all.push(0);
      this.clicked.push(0);
    }
    this.all[item] = this.of(item) + 1;
    if (ofRecommendation) this.clicked[item] = this.clicksOf(item) + 1;
  }

  of(item: number): number {
    return this.all[item] ?? 0;
  }

  clicksOf(item: number): number {
    return this.clicked[item] ?? 0;
  }
}
