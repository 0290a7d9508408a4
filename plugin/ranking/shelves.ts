/** What of one content type can be read in one locale: two rows of the same length. */
export interface Shelf {
  /** Positions in the catalogue. */
  items: Int32Array;
  /** Milliseconds since 1970. */
  publishedAt: Float64Array;
}

/** Callers may ask for any locale; what they make up is not to fill memory. */
const MAX_SHELVES = 200;

/** Shelves that were asked for, until something is published or taken down. */
export class Shelves {
  private readonly known = new Map<string, Shelf>();

  /** @param read positions and publication times, for a shelf that was not asked for yet */
  get(contentType: string, locale: string, read: () => Iterable<[number, number]>): Shelf {
    const key = `${contentType}/${locale}`;
    const known = this.known.get(key);
    if (known) return known;
    const rows = [...read()];
    const shelf: Shelf = {
      items: Int32Array.from(rows, ([item]) => item),
      publishedAt: Float64Array.from(rows, ([, publishedAt]) => publishedAt),
    };
    if (this.known.size >= MAX_SHELVES) this.known.clear();
    this.known.set(key, shelf);
    return shelf;
  }

  clear(): void {
    if (this.known.size > 0) this.known.clear();
  }
}
