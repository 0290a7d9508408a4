import { PackedRows, type StoredRows } from '../data-structures/packed-rows';
import { withCapacity } from '../data-structures/with-capacity';

/** Items kept for each session: the latest. */
const LENGTH = 500;

/** Sessions, to be stored. */
export interface StoredSessions {
  items: StoredRows;
  contacts: Int32Array;
  holders: Int32Array;
  free: number[];
  count: number;
}

/**
 * Items that contacts consumed without a pause of half an hour, latest last. Sessions are numbered and
 * reference-counted: one without references is removed, and its number reused.
 */
export class Sessions {
  private readonly items = new PackedRows((length) => new Int32Array(length));
  private contacts = new Int32Array(0);
  private holders = new Int32Array(0);
  private free: number[] = [];
  private count = 0;

  /** Every number of a session is below it. */
  get size(): number {
    return this.count;
  }

  /** A new session with one reference. @param contact number of a contact */
  open(contact: number): number {
    const session = this.free.pop() ?? this.count++;
    this.contacts = withCapacity(this.contacts, this.count);
    this.holders = withCapacity(this.holders, this.count);
    this.contacts[session] = contact;
    this.holders[session] = 1;
    return session;
  }

  retain(session: number): void {
    this.holders[session] = (this.holders[session] ?? 0) + 1;
  }

  release(session: number): void {
    const holders = (this.holders[session] ?? 0) - 1;
    this.holders[session] = holders;
    if (holders > 0) return;
    this.items.clear(session);
    this.free.push(session);
  }

  touch(session: number, item: number): void {
    moveToEnd(this.items, session, item, LENGTH);
  }

  has(session: number, item: number): boolean {
    return this.items.placeOf(session, item) >= 0;
  }

  /** Number of the session's contact. */
  contactOf(session: number): number {
    return this.contacts[session] ?? -1;
  }

  /** Valid until the next change. */
  itemsOf(session: number): Int32Array {
    return this.items.valuesOf(session);
  }

  /** Valid until the next change. */
  store(): StoredSessions {
    const { contacts, holders, free, count } = this;
    return { items: this.items.store(), contacts, holders, free, count };
  }

  restore({ items, contacts, holders, free, count }: StoredSessions): void {
    this.items.restore(items);
    this.contacts = contacts.slice();
    this.holders = holders.slice();
    this.free = free;
    this.count = count;
  }
}

/** Moves a value to the end of its row, and keeps the last `most`. */
export function moveToEnd(rows: PackedRows, row: number, value: number, most: number): void {
  const place = rows.placeOf(row, value);
  if (place >= 0) rows.remove(row, place);
  rows.push(row, value);
  if (rows.lengthOf(row) > most) rows.remove(row, 0);
}
