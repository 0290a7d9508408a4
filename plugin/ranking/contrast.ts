import type { Catalogue } from './catalogue/catalogue';
import { TopItems } from './data-structures/top-items';
import type { Scored } from './scored';
import type { Contrast, WeightedSignal } from './weights/weighted-signals';

/** How many of the best candidates an entry is compared with, whatever the length of the list. */
const COMPARED = 100;

/**
 * The mean contribution of each learned signal to the 100 best candidates. What speaks for all alike explains nothing,
 * so it is taken off each of them, which changes no order. A candidate that is alone is compared with none.
 */
export function contrasted(
  { candidates, scores, signals, fits }: Scored,
  catalogue: Catalogue,
): Contrast {
  const top = new TopItems(COMPARED, (left, right) => catalogue.compare(left, right));
  for (let place = 0; place < candidates.size; place += 1) {
    const item = candidates.items[place] ?? 0;
    if (fits(item)) top.offer(item, scores[item] ?? 0);
  }
  const { items } = top.rows();
  if (items.length < 2) return () => 0;
  const means = new Map<WeightedSignal, number>();
  for (const known of signals) {
    if (known.isLearned !== true) continue;
    let sum = 0;
    for (const item of items) sum += known.signal.score(item);
    means.set(known, (known.weight * sum) / items.length);
  }
  return (signal) => means.get(signal) ?? 0;
}
