const MOST_ROWS = 1_000;
/** Under the 1 MiB that Strapi's parser takes, with room for the envelope. */
const MOST_BYTES = 1_000_000;

/** Rows in batches that `POST /touchpoints` takes. */
export function* batchesOf<Item>(rows: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row)) + 1;
    if (batch.length === MOST_ROWS || bytes + size > MOST_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
