/** Durations in whole days, some of them right-censored. */
export class Survival {
  private readonly ended = new Map<number, number>();
  private readonly open = new Map<number, number>();
  private known = 0;

  add(days: number, hasEnded: boolean): void {
    const counts = hasEnded ? this.ended : this.open;
    const day = Math.max(0, Math.floor(days));
    counts.set(day, (counts.get(day) ?? 0) + 1);
    this.known += 1;
  }

  /**
   * The median: when half have ended, with open ones censored (product-limit estimate: Kaplan & Meier, 1958); null
   * while more than half are open.
   */
  median(): number | null {
    const days = [...new Set([...this.ended.keys(), ...this.open.keys()])].sort((a, b) => a - b);
    let atRisk = this.known;
    let surviving = 1;
    for (const day of days) {
      const ended = this.ended.get(day) ?? 0;
      surviving *= 1 - ended / atRisk;
      if (surviving <= 0.5) return day;
      atRisk -= ended + (this.open.get(day) ?? 0);
    }
    return null;
  }
}
