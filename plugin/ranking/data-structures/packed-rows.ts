import { withCapacity } from './with-capacity';

/** Values in a page. A row never crosses pages, so adding a page copies nothing. */
const PAGE_BITS = 15;
const PAGE = 2 ** PAGE_BITS;

type Numbers = Int32Array | Float64Array;

/** Packed rows, to be stored. */
export interface StoredRows<Page extends Numbers = Int32Array<ArrayBuffer>> {
  pages: Page[];
  starts: Int32Array;
  lengths: Uint16Array;
  rooms: Uint8Array;
  free: number[][];
  used: number;
}

/**
 * Many short rows of numbers, each at most a page long, in few typed arrays. An array for each row would take several
 * times the memory of its content, and the garbage collector would visit every one. Rows are numbered from 0 up and
 * start empty. The capacity of a row is a power of two; space that a row has outgrown is reused.
 */
export class PackedRows<Page extends Numbers = Int32Array> {
  private pages: Page[] = [];
  /**
   * By row: where it starts, counted over all pages; its length; 1 + the binary logarithm of its capacity, 0 without
   * any.
   */
  private starts = new Int32Array(0);
  private lengths = new Uint16Array(0);
  private rooms = new Uint8Array(0);
  /** Starts of free spaces, by 1 + the binary logarithm of their capacity. */
  private free: number[][] = [];
  private used = 0;

  constructor(private readonly makePage: (length: number) => Page) {}

  lengthOf(row: number): number {
    return this.lengths[row] ?? 0;
  }

  /** A view of the row: valid until the next change. */
  valuesOf(row: number): Page {
    const start = this.starts[row] ?? 0;
    const place = start & (PAGE - 1);
    const page = this.pages[start >> PAGE_BITS] ?? this.makePage(0);
    return page.subarray(place, place + this.lengthOf(row)) as Page;
  }

  /** The value at an index; undefined where there is none. */
  at(row: number, place: number): number | undefined {
    if (place < 0 || place >= this.lengthOf(row)) return undefined;
    const start = this.starts[row] ?? 0;
    return this.pages[start >> PAGE_BITS]?.[(start & (PAGE - 1)) + place];
  }

  /** The first index of a value; -1 if it is not in the row. */
  placeOf(row: number, value: number): number {
    const start = this.starts[row] ?? 0;
    const page = this.pages[start >> PAGE_BITS];
    if (page === undefined) return -1;
    const first = start & (PAGE - 1);
    const length = this.lengthOf(row);
    for (let place = 0; place < length; place += 1) if (page[first + place] === value) return place;
    return -1;
  }

  push(row: number, value: number): void {
    this.insert(row, this.lengthOf(row), value);
  }

  insert(row: number, place: number, value: number): void {
    const length = this.lengthOf(row);
    this.reserve(row, length + 1);
    this.lengths[row] = length + 1;
    const start = this.starts[row] ?? 0;
    const page = this.pages[start >> PAGE_BITS];
    if (page === undefined) return;
    const first = start & (PAGE - 1);
    if (place < length) page.copyWithin(first + place + 1, first + place, first + length);
    page[first + place] = value;
  }

  /** Removes `count` values, starting at an index. */
  remove(row: number, place: number, count = 1): void {
    this.valuesOf(row).copyWithin(place, place + count);
    this.lengths[row] = this.lengthOf(row) - count;
  }

  clear(row: number): void {
    this.release(row);
    this.lengths[row] = 0;
  }

  /** Views of all rows: valid until the next change. */
  store(): StoredRows<Page> {
    const { pages, starts, lengths, rooms, free, used } = this;
    return { pages, starts, lengths, rooms, free, used };
  }

  /** Replaces all rows by stored ones. */
  restore({ pages, starts, lengths, rooms, free, used }: StoredRows<Page>): void {
    this.pages = pages.map((page) => page.slice() as Page);
    this.starts = starts.slice();
    this.lengths = lengths.slice();
    this.rooms = rooms.slice();
    this.free = free;
    this.used = used;
  }

  private reserve(row: number, length: number): void {
    this.starts = withCapacity(this.starts, row + 1);
    this.lengths = withCapacity(this.lengths, row + 1);
    this.rooms = withCapacity(this.rooms, row + 1);
    const before = this.rooms[row] ?? 0;
    if (before > 0 && length <= 2 ** (before - 1)) return;
    const values = this.valuesOf(row);
    const room = 1 + 32 - Math.clz32(length - 1);
    const start = this.free[room]?.pop() ?? this.newRoom(2 ** (room - 1));
    this.pages[start >> PAGE_BITS]?.set(values, start & (PAGE - 1));
    this.release(row);
    this.starts[row] = start;
    this.rooms[row] = room;
  }

  private release(row: number): void {
    const room = this.rooms[row] ?? 0;
    if (room === 0) return;
    const free = this.free[room] ?? [];
    this.free[room] = free;
    free.push(this.starts[row] ?? 0);
    this.rooms[row] = 0;
  }

  private newRoom(size: number): number {
    const left = PAGE * this.pages.length - this.used;
    if (left < size) {
      this.used = PAGE * this.pages.length;
      this.pages.push(this.makePage(PAGE));
    }
    this.used += size;
    return this.used - size;
  }
}
