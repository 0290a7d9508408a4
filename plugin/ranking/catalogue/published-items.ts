/** What of one content type is published in one locale: two rows, of which the first `size` places count. */
export interface Shelf {
  size: number;
  /** Positions in the catalogue. */
  items: Int32Array;
  /** Milliseconds since 1970. */
  publishedAt: Float64Array;
}

const EMPTY: Shelf = { size: 0, items: new Int32Array(0), publishedAt: new Float64Array(0) };

const grown = ({ size, items, publishedAt }: Shelf): Shelf => {
  const room = Math.max(16, size * 2);
  const shelf = { size, items: new Int32Array(room), publishedAt: new Float64Array(room) };
  shelf.items.set(items);
  shelf.publishedAt.set(publishedAt);
  return shelf;
};

interface Kept {
  shelf: Shelf;
  /** Where each item stands. */
  places: Map<number, number>;
}

/**
 * The published items of each content type and locale as rows of numbers, in no order. Each change costs the same,
 * however large the library.
 */
export class Shelves {
  private readonly kept = new Map<string, Kept>();

  get(contentType: string, locale: string): Shelf {
    return this.kept.get(`${contentType}/${locale}`)?.shelf ?? EMPTY;
  }

  put(contentType: string, locale: string, item: number, publishedAt: number): void {
    const key = `${contentType}/${locale}`;
    const kept = this.kept.get(key) ?? { shelf: EMPTY, places: new Map<number, number>() };
    this.kept.set(key, kept);
    let place = kept.places.get(item);
    if (place === undefined) {
      place = kept.shelf.size;
      if (place === kept.shelf.items.length) kept.shelf = grown(kept.shelf);
      kept.shelf.size += 1;
      kept.places.set(item, place);
    }
    kept.shelf.items[place] = item;
    kept.shelf.publishedAt[place] = publishedAt;
  }

  remove(contentType: string, locale: string, item: number): void {
    const kept = this.kept.get(`${contentType}/${locale}`);
    const place = kept?.places.get(item);
    if (kept === undefined || place === undefined) return;
    const { shelf, places } = kept;
    shelf.size -= 1;
    const last = shelf.items[shelf.size] ?? item;
    shelf.items[place] = last;
    shelf.publishedAt[place] = shelf.publishedAt[shelf.size] ?? 0;
    places.set(last, place);
    places.delete(item);
  }
}
