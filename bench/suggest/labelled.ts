import type { Item } from './corpus';

/** An item whose site tells its format. */
export interface Labelled {
  item: Item;
  label: string;
}

export const labelledOf = (items: Item[]): Labelled[] =>
  items.flatMap((item) => (item.format === null ? [] : [{ item, label: item.format }]));

export function sizesOf(labelled: Labelled[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { label } of labelled) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return sizes;
}

export function bySource(labelled: Labelled[]): Map<string, Labelled[]> {
  const sources = new Map<string, Labelled[]>();
  for (const one of labelled) {
    const items = sources.get(one.item.source);
    if (items) items.push(one);
    else sources.set(one.item.source, [one]);
  }
  return sources;
}
