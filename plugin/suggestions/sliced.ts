/** Does something with each item, and pauses at a `yield` after so many of them. */
export function* sliced<Item>(
  items: Item[],
  slice: number,
  each: (item: Item, at: number) => void,
): Generator<void, void> {
  for (const [at, item] of items.entries()) {
    each(item, at);
    if (at % slice === slice - 1) yield;
  }
}
