/** Rows in one statement: SQLite takes 32,766 values, and a touchpoint has 13. */
const CHUNK = 1_000;

/** A list in pieces that one SQL statement can take. */
export function* inChunks<Item>(items: Item[], size = CHUNK): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
