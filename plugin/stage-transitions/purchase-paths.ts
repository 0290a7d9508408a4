import { DAY_MS } from '../time';
import type { TaxonomyIndex } from '../journey/taxonomy-index';
import type { Step } from './replay-stages';

/** A path that fewer buyers took is nobody's business. */
export const MINIMUM_BUYERS = 5;
/** What was consumed longer ago is not called a part of the way to the purchase. */
export const PATH_DAYS = 90;
/** The last so many entries before the purchase. */
const PATH_ENTRIES = 8;
const LENGTHS = [2, 3];

export interface Path {
  items: number[];
  /** Buyers who consumed these one after another. */
  buyers: number;
}

/** Counts what buyers consumed one after another before their first purchase (n-grams, each once a buyer). */
export class PurchasePaths {
  private readonly counts = new Map<string, number>();
  private bought = 0;

  constructor(
    private readonly index: TaxonomyIndex,
    private readonly from: number,
  ) {}

  add(steps: readonly Step[]): void {
    const { types } = this.index;
    const purchase = steps.find(({ touch }) => types.get(touch.type)?.purchase);
    if (purchase === undefined || purchase.touch.at < this.from) return;
    this.bought += 1;
    const { at } = purchase.touch;
    const items = new Set<number>();
    for (const { touch } of steps) {
      if (touch.at >= at) break;
      const counts = touch.item !== null && types.get(touch.type)?.consumes;
      if (counts && touch.at >= at - PATH_DAYS * DAY_MS) items.add(touch.item ?? -1);
    }
    const path = [...items].slice(-PATH_ENTRIES);
    const found = new Set<string>();
    for (const length of LENGTHS) {
      for (let start = 0; start + length <= path.length; start += 1) {
        found.add(path.slice(start, start + length).join('>'));
      }
    }
    for (const key of found) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** Contacts who bought for the first time in the period. */
  get buyers(): number {
    return this.bought;
  }

  /** The commonest paths, longer ones before shorter ones that are as common. */
  commonest(limit: number): Path[] {
    return [...this.counts]
      .filter(([, buyers]) => buyers >= MINIMUM_BUYERS)
      .map(([key, buyers]) => ({ items: key.split('>').map(Number), buyers }))
      .sort((left, right) => right.buyers - left.buyers || right.items.length - left.items.length)
      .slice(0, limit);
  }
}
