/** Items of a journey that are kept: the latest. */
const LENGTH = 500;
/** Items that count as touched lately. */
export const RECENT = 15;
/** A pause of this long ends a session, as in web analytics. */
export const SESSION_GAP_MS = 30 * 60_000;

/** What a contact consumed without a pause of half an hour, in the order of the latest touches. */
export interface Session {
  /** Number of the contact. */
  contact: number;
  items: number[];
  /** How much it shares with the session that a ranking compares it to; 0 between two rankings. */
  overlap: number;
}

/** The distinct items that a contact consumed, in the order of their first consumption. */
export class Journey {
  readonly items: number[] = [];
  /** Milliseconds since 1970, one an item. */
  readonly times: number[] = [];
  /** The latest items in the order of their latest consumption, the latest last. */
  readonly recent: number[] = [];
  session: Session | null = null;
  /** Items that were too many to keep in order: consumed again, they are still nothing new. */
  private cut: Set<number> | null = null;
  /** When the latest consumption was; 0 before the first. */
  latest = 0;

  constructor(private readonly contact: number) {}

  /** Where what happened at `at` stands: behind all that is as old. */
  placeOf(at: number): number {
    let place = this.times.length;
    while (place > 0 && (this.times[place - 1] ?? 0) > at) place -= 1;
    return place;
  }

  /** Whether the item was ever consumed. */
  has(item: number): boolean {
    return this.items.includes(item) || (this.cut?.has(item) ?? false);
  }

  /** Number of distinct items ever consumed. */
  get size(): number {
    return this.items.length + (this.cut?.size ?? 0);
  }

  /** Every item that was ever consumed. */
  everything(): number[] {
    return [...this.items, ...(this.cut ?? [])];
  }

  insert(item: number, at: number): void {
    const place = this.placeOf(at);
    this.items.splice(place, 0, item);
    this.times.splice(place, 0, at);
    if (this.items.length <= LENGTH) return;
    const cut = this.cut ?? new Set();
    cut.add(this.items.shift() ?? item);
    this.cut = cut;
    this.times.shift();
  }

  /** Whether what happens at `at` belongs to the session that runs. */
  isInSession(at: number): boolean {
    return this.session !== null && at - this.latest <= SESSION_GAP_MS;
  }

  /** Notes the latest consumption. */
  touch(item: number, at: number): void {
    if (this.session !== null && this.isInSession(at)) {
      moveToEnd(this.session.items, item, LENGTH);
    } else {
      // Many sessions stay with one item, and a row that starts empty is given room for seventeen.
      this.session = { contact: this.contact, items: [item], overlap: 0 };
    }
    moveToEnd(this.recent, item, RECENT);
    this.latest = at;
  }
}

function moveToEnd(items: number[], item: number, most: number): void {
  const place = items.indexOf(item);
  if (place >= 0) items.splice(place, 1);
  items.push(item);
  if (items.length > most) items.shift();
}
