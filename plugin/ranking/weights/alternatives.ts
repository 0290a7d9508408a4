import type { Catalogue } from '../catalogue/catalogue';
import { TopItems } from '../data-structures/top-items';

/** Alternatives considered in a step: the likeliest, and a random sample of the others. */
const LIKELIEST = 60;
const DRAWN = 120;

export interface Alternative {
  item: number;
  /** How many candidates it represents. */
  represents: number;
}

/**
 * The likeliest candidates, and a uniform sample that represents the rest. Draws that fall on the likeliest are dropped, and
 * those that are left stand for all others together. Where few others are left, all are taken.
 */
export function alternativesOf(
  items: Int32Array,
  scores: Float64Array,
  catalogue: Pick<Catalogue, 'compare'>,
  random: () => number,
): Alternative[] {
  const top = new TopItems(LIKELIEST, (left, right) => catalogue.compare(left, right));
  for (const item of items) top.offer(item, scores[item] ?? 0);
  const likeliest = new Set(top.best().map(({ item }) => item));
  const alternatives = [...likeliest].map((item) => ({ item, represents: 1 }));
  if (items.length <= LIKELIEST + DRAWN) {
    for (const item of items) if (!likeliest.has(item)) alternatives.push({ item, represents: 1 });
    return alternatives;
  }
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWN; draw += 1) {
    const item = items[Math.floor(random() * items.length)] ?? -1;
    if (item >= 0 && !likeliest.has(item)) drawn.push(item);
  }
  const represents = (items.length - likeliest.size) / drawn.length;
  for (const item of drawn) alternatives.push({ item, represents });
  return alternatives;
}
