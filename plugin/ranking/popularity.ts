const DAY_MS = 86_400_000;
const HALF_LIFE_MS = 14 * DAY_MS;
/** Half-lives after which sums are scaled back, far from what a double can hold. */
const RESCALE_AFTER = 400;

/**
 * Distinct contacts who consumed each item, each counting half after 14 days. Sums are kept as of a fixed time, so
 * that one event costs one addition, early or late (forward decay: Cormode et al., 2009, "Forward decay: a practical
 * time decay model for streaming systems"); shares of the most popular item do not depend on when they are asked for.
 */
export class Popularity {
  /** By item. */
  private readonly sums: number[] = [];
  private readonly contacts: number[] = [];
  private origin: number | null = null;
  private most = 0;

  add(item: number, at: number): void {
    this.origin ??= at;
    let exponent = (at - this.origin) / HALF_LIFE_MS;
    if (exponent > RESCALE_AFTER) {
      this.rescale(at, exponent);
      exponent = 0;
    }
    while (this.sums.length <= item) {
      this.sums.push(0);
      this.contacts.push(0);
    }
    const sum = (this.sums[item] ?? 0) + 2 ** exponent;
    this.sums[item] = sum;
    this.most = Math.max(this.most, sum);
    this.contacts[item] = this.contactsOf(item) + 1;
  }

  /** Contacts who ever consumed an item. */
  contactsOf(item: number): number {
    return this.contacts[item] ?? 0;
  }

  /** 0–1, of the most popular item. */
  shareOf(item: number): number {
    return this.most > 0 ? (this.sums[item] ?? 0) / this.most : 0;
  }

  private rescale(at: number, exponent: number): void {
    this.sums.forEach((sum, item) => {
      this.sums[item] = sum * 2 ** -exponent;
    });
    this.most *= 2 ** -exponent;
    this.origin = at;
  }
}
