import { withCapacity } from '../data-structures/with-capacity';

/** The published items of one content type in one locale, in two arrays; only their first `size` values count. */
export interface PublishedRows {
  size: number;
  /** Positions in the catalogue. */
  items: Int32Array;
  /** Milliseconds since 1970. */
  publishedAt: Float64Array;
}

const empty = (): PublishedRows => ({
  size: 0,
  items: new Int32Array(0),
  publishedAt: new Float64Array(0),
});

const EMPTY = empty();

interface Kept {
  rows: PublishedRows;
  /** Index of each item in the arrays. */
  places: Map<number, number>;
}

/**
 * The published items of each content type and locale as arrays of numbers, in no order. A change takes constant time,
 * however large the library is.
 */
export class PublishedItems {
  private readonly kept = new Map<string, Kept>();

  get(contentType: string, locale: string): PublishedRows {
    return this.kept.get(`${contentType}/${locale}`)?.rows ?? EMPTY;
  }

  put(contentType: string, locale: string, item: number, publishedAt: number): void {
    const key = `${contentType}/${locale}`;
    const kept = this.kept.get(key) ?? { rows: empty(), places: new Map<number, number>() };
    this.kept.set(key, kept);
    const { rows, places } = kept;
    const place = places.get(item) ?? rows.size;
    if (place === rows.size) {
      rows.size += 1;
      rows.items = withCapacity(rows.items, rows.size);
      rows.publishedAt = withCapacity(rows.publishedAt, rows.size);
      places.set(item, place);
    }
    rows.items[place] = item;
    rows.publishedAt[place] = publishedAt;
  }

  remove(contentType: string, locale: string, item: number): void {
    const kept = this.kept.get(`${contentType}/${locale}`);
    const place = kept?.places.get(item);
    if (kept === undefined || place === undefined) return;
    const { rows, places } = kept;
    rows.size -= 1;
    const last = rows.items[rows.size] ?? item;
    rows.items[place] = last;
    rows.publishedAt[place] = rows.publishedAt[rows.size] ?? 0;
    places.set(last, place);
    places.delete(item);
  }
}
