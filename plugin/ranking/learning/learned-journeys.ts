import { PackedRows, type StoredRows } from '../data-structures/packed-rows';
import { moveToEnd, Sessions, type StoredSessions } from './sessions';
import { withCapacity } from '../data-structures/with-capacity';
import { SESSION_GAP_MS } from '../../time';

/** Items kept in order for each journey: the latest. */
const LENGTH = 500;
/** Number of items that count as recent. */
export const RECENT = 15;

const NO_SESSION = -1;

/** Journeys, to be stored. */
export interface StoredJourneys {
  sessions: StoredSessions;
  items: StoredRows;
  times: StoredRows<Float64Array<ArrayBuffer>>;
  recent: StoredRows;
  latest: Float64Array;
  running: Int32Array;
  cut: Map<number, Set<number>>;
}

/** The distinct items that contacts consumed, by first consumption. Contacts are numbered. */
export class LearnedJourneys {
  readonly sessions = new Sessions();
  private readonly items = new PackedRows((length) => new Int32Array(length));
  private readonly times = new PackedRows((length) => new Float64Array(length));
  private readonly recent = new PackedRows((length) => new Int32Array(length));
  private latest = new Float64Array(0);
  private running = new Int32Array(0);
  /** Items that no longer fit in order. They still count as consumed. */
  private cut = new Map<number, Set<number>>();

  /** Items of a contact by first consumption. Valid until the next change. */
  itemsOf(contact: number): Int32Array {
    return this.items.valuesOf(contact);
  }

  /** Milliseconds since 1970, one for each item. Valid until the next change. */
  timesOf(contact: number): Float64Array {
    return this.times.valuesOf(contact);
  }

  /** The latest items by last consumption, latest last. Valid until the next change. */
  recentOf(contact: number): Int32Array {
    return this.recent.valuesOf(contact);
  }

  lengthOf(contact: number): number {
    return this.items.lengthOf(contact);
  }

  /** Time of the latest consumption; 0 before the first. */
  latestOf(contact: number): number {
    return this.latest[contact] ?? 0;
  }

  /** Number of the session of the latest consumption; -1 before the first. */
  sessionOf(contact: number): number {
    return this.running[contact] ?? NO_SESSION;
  }

  /** Whether a consumption at `at` continues the latest session. */
  isInSession(contact: number, at: number): boolean {
    return this.sessionOf(contact) !== NO_SESSION && at - this.latestOf(contact) <= SESSION_GAP_MS;
  }

  has(contact: number, item: number): boolean {
    return this.items.placeOf(contact, item) >= 0 || (this.cut.get(contact)?.has(item) ?? false);
  }

  /** Number of distinct items ever consumed. */
  sizeOf(contact: number): number {
    return this.lengthOf(contact) + (this.cut.get(contact)?.size ?? 0);
  }

  /** All items ever consumed. */
  everythingOf(contact: number): number[] {
    return [...this.itemsOf(contact), ...(this.cut.get(contact) ?? [])];
  }

  /** Index for a consumption at `at`: after all that are as old. */
  placeOf(contact: number, at: number): number {
    let place = this.lengthOf(contact);
    while (place > 0 && (this.times.at(contact, place - 1) ?? 0) > at) place -= 1;
    return place;
  }

  insert(contact: number, item: number, at: number): void {
    const place = this.placeOf(contact, at);
    this.items.insert(contact, place, item);
    this.times.insert(contact, place, at);
    if (this.lengthOf(contact) <= LENGTH) return;
    const cut = this.cut.get(contact) ?? new Set();
    this.cut.set(contact, cut);
    cut.add(this.items.at(contact, 0) ?? item);
    this.items.remove(contact, 0);
    this.times.remove(contact, 0);
  }

  /** Records the latest consumption. */
  touch(contact: number, item: number, at: number): void {
    if (!this.isInSession(contact, at)) this.startSession(contact);
    this.sessions.touch(this.sessionOf(contact), item);
    moveToEnd(this.recent, contact, item, RECENT);
    this.latest = withCapacity(this.latest, contact + 1);
    this.latest[contact] = at;
  }

  forget(contact: number): void {
    for (const rows of [this.items, this.times, this.recent]) rows.clear(contact);
    this.cut.delete(contact);
    this.endSession(contact);
    this.latest[contact] = 0;
  }

  /** Valid until the next change. */
  store(): StoredJourneys {
    const { latest, running, cut } = this;
    return {
      sessions: this.sessions.store(),
      items: this.items.store(),
      times: this.times.store(),
      recent: this.recent.store(),
      latest,
      running,
      cut,
    };
  }

  restore(stored: StoredJourneys): void {
    this.sessions.restore(stored.sessions);
    this.items.restore(stored.items);
    this.times.restore(stored.times);
    this.recent.restore(stored.recent);
    this.latest = stored.latest.slice();
    this.running = stored.running.slice();
    this.cut = stored.cut;
  }

  private startSession(contact: number): void {
    this.endSession(contact);
    this.running = withCapacity(this.running, contact + 1, NO_SESSION);
    this.running[contact] = this.sessions.open(contact);
  }

  private endSession(contact: number): void {
    const session = this.sessionOf(contact);
    if (session === NO_SESSION) return;
    this.sessions.release(session);
    this.running[contact] = NO_SESSION;
  }
}
