/** By item. */
export interface StoredConsumptions {
  all: number[];
  clicked: number[];
}

/**
 * How often each item was consumed, repeats included, and how often from a recommendation. An erased contact stays in
 * these sums until the model is rebuilt.
 */
export class Consumptions {
  private counts: StoredConsumptions = { all: [], clicked: [] };

  /** @param ofRecommendation whether the contact came from a recommendation */
  add(item: number, ofRecommendation: boolean): void {
    const { all, clicked } = this.counts;
    while (all.length <= item) {
      all.push(0);
      clicked.push(0);
    }
    all[item] = this.of(item) + 1;
    if (ofRecommendation) clicked[item] = this.clicksOf(item) + 1;
  }

  of(item: number): number {
    return this.counts.all[item] ?? 0;
  }

  clicksOf(item: number): number {
    return this.counts.clicked[item] ?? 0;
  }

  /** Valid until something is added. */
  store(): StoredConsumptions {
    return this.counts;
  }

  restore(stored: StoredConsumptions): void {
    this.counts = stored;
  }
}
