import { DAY_MS } from '../time';
import type { TaxonomyIndex } from '../journey/taxonomy-index';
import type { Step } from './replay-stages';

/** Minimum of buyers for a path to be reported, for privacy. */
export const MINIMUM_BUYERS = 5;
/** Entries consumed longer before the purchase are not part of the path. */
export const PATH_DAYS = 90;
/** Length of a path: the last entries before the purchase. */
const PATH_ENTRIES = 8;
const LENGTHS = [2, 3];

interface Path {
  items: number[];
  /** Number of buyers who consumed these in a row. */
  buyers: number;
}

/** Counts sequences that buyers consumed before their first purchase (n-grams, each once per buyer). */
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

  /** Number of contacts with a first purchase in the period. */
  get buyers(): number {
    return this.bought;
  }

  /** The most common paths; of equally common ones, the longer. */
  commonest(limit: number): Path[] {
    return [...this.counts]
      .filter(([, buyers]) => buyers >= MINIMUM_BUYERS)
      .map(([key, buyers]) => ({ items: key.split('>').map(Number), buyers }))
      .sort((left, right) => right.buyers - left.buyers || right.items.length - left.items.length)
      .slice(0, limit);
  }
}
