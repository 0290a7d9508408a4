import { CountTable } from './count-table';
import { Exposures } from './exposures';
import { Journey, type Session } from './learned-journey';
import { Popularity } from './popularity';

const HOUR_MS = 3_600_000;
/** Half-lives of what is popular: of the day, the week and the month, and of all time. */
const HALF_LIVES_MS = [24 * HOUR_MS, 168 * HOUR_MS, 720 * HOUR_MS, Infinity];
/** Contacts and sessions of an item that are kept: the latest. */
const AUDIENCE_SIZE = 500;
const SESSIONS_KEPT = 300;
/** Items that are kept beside an item. */
const NEIGHBOURS_KEPT = 256;
/** How far apart in a journey two items may stand to count as consumed together, and how fast that fades. */
const TOGETHER_REACH = 30;
const TOGETHER_DECAY = 0.95;

/** The latest of a row, at most `most`. */
function append<Value>(rows: Map<number, Value[]>, key: number, value: Value, most: number): void {
  const row = rows.get(key);
  if (row === undefined) {
    rows.set(key, [value]);
    return;
  }
  row.push(value);
  // Cut now and then: moving a whole row at each event would cost more than it saves.
  if (row.length > most * 1.25) row.splice(0, row.length - most);
}

/**
 * What is learned from consumptions, one at a time: who followed which path, what follows what, what is popular.
 * Only a contact's first consumption of an item teaches, so that all counts are numbers of contacts.
 */
export class Learner {
  /** What was shown, to anybody; see `Exposures`. */
  readonly exposures = new Exposures();
  readonly popularities = HALF_LIVES_MS.map((halfLife) => new Popularity(halfLife));
  /** When the latest consumption was; 0 before the first. */
  latest = 0;
  /** Contacts by a dense number of their own, so that a ranking can use rows: ids may be of any size. */
  private readonly numbers = new Map<number, number>();
  private readonly journeys: (Journey | null)[] = [];
  private readonly audiences = new Map<number, number[]>();
  private readonly sessions = new Map<number, Session[]>();
  private readonly next: (CountTable | undefined)[] = [];
  private readonly together: (CountTable | undefined)[] = [];
  private readonly contacts: number[] = [];
  private readonly firsts: number[] = [];

  /** Numbers of contacts are below it. */
  get size(): number {
    return this.journeys.length;
  }

  /** Pairs of items that were forgotten because too many others stood beside them. */
  get droppedPairs(): number {
    const sum = (tables: (CountTable | undefined)[]): number =>
      tables.reduce((total, table) => total + (table?.dropped ?? 0), 0);
    return sum(this.next) + sum(this.together);
  }

  /**
   * @param contact numeric id of a contact
   * @param item position in the catalogue
   * @param at milliseconds since 1970; what comes late takes its place in the contact's journey
   */
  learn(contact: number, item: number, at: number): void {
    const number = this.numberOf(contact);
    const journey = this.journeys[number] ?? new Journey(number);
    this.journeys[number] = journey;
    const isFirst = !journey.has(item);
    if (isFirst) this.learnFirst(journey, number, item, at);
    if (at < journey.latest) return;
    journey.touch(item, at);
    if (isFirst && journey.session) append(this.sessions, item, journey.session, SESSIONS_KEPT);
  }

  /**
   * An anonymous contact turned out to be a known one: their journeys become one. What counts hold of the two stays
   * until the model is built anew.
   */
  merge(from: number, into: number): void {
    const source = this.journeyOf(from);
    if (source === null || from === into) return;
    this.forget(from);
    const number = this.numberOf(into);
    const target = this.journeys[number] ?? new Journey(number);
    this.journeys[number] = target;
    source.items.forEach((item, step) => {
      const at = source.times[step] ?? 0;
      if (target.has(item)) return;
      target.insert(item, at);
      append(this.audiences, item, number, AUDIENCE_SIZE);
      if (at >= target.latest) target.touch(item, at);
    });
  }

  /** Drops a contact's journey. Sums that it went into stay until the model is built anew. */
  forget(contact: number): void {
    const number = this.numbers.get(contact);
    if (number === undefined) return;
    const journey = this.journeys[number];
    for (const item of journey?.everything() ?? []) {
      const audience = this.audiences.get(item)?.filter((other) => other !== number);
      if (audience) this.audiences.set(item, audience);
      const sessions = this.sessions.get(item)?.filter(({ contact: other }) => other !== number);
      if (sessions) this.sessions.set(item, sessions);
    }
    this.journeys[number] = null;
    this.numbers.delete(contact);
  }

  /** How many contacts went on from an item to each other one, next after it; null when none did. */
  nextOf(item: number): CountTable | null {
    return this.next[item] ?? null;
  }

  /** How many contacts consumed each other item near an item, nearer ones counting more; null when none did. */
  togetherWith(item: number): CountTable | null {
    return this.together[item] ?? null;
  }

  /** The latest contacts who consumed an item, by number, oldest first. */
  audienceOf(item: number): readonly number[] {
    return this.audiences.get(item) ?? [];
  }

  /** The latest sessions in which an item was consumed, oldest first. */
  sessionsWith(item: number): readonly Session[] {
    return this.sessions.get(item) ?? [];
  }

  /** Contacts who ever consumed an item. */
  contactsOf(item: number): number {
    return this.contacts[item] ?? 0;
  }

  /** When an item was first consumed, in milliseconds; Infinity when never. */
  firstOf(item: number): number {
    return this.firsts[item] ?? Infinity;
  }

  journeyOf(contact: number): Journey | null {
    return this.journeyNumbered(this.numbers.get(contact) ?? -1);
  }

  /** The journey of a contact, by number. */
  journeyNumbered(number: number): Journey | null {
    return this.journeys[number] ?? null;
  }

  /** The contact's own number, or -1 when nothing was learned of them. */
  numberOfContact(contact: number): number {
    return this.numbers.get(contact) ?? -1;
  }

  private numberOf(contact: number): number {
    const known = this.numbers.get(contact);
    if (known !== undefined) return known;
    this.numbers.set(contact, this.journeys.length);
    return this.journeys.push(null) - 1;
  }

  private learnFirst(journey: Journey, number: number, item: number, at: number): void {
    const place = journey.placeOf(at);
    const isLatest = at >= journey.latest;
    const before = isLatest ? journey.recent.at(-1) : journey.items[place - 1];
    const after = journey.items[place];
    if (before !== undefined) tableOf(this.next, before).add(item, 1);
    if (after !== undefined) tableOf(this.next, item).add(after, 1);
    this.learnTogether(journey.items, place, item);
    journey.insert(item, at);
    append(this.audiences, item, number, AUDIENCE_SIZE);
    for (const popularity of this.popularities) popularity.add(item, at);
    fillUpTo(this.contacts, item, 0);
    this.contacts[item] = (this.contacts[item] ?? 0) + 1;
    fillUpTo(this.firsts, item, Infinity);
    this.firsts[item] = Math.min(this.firsts[item] ?? Infinity, at);
    this.latest = Math.max(this.latest, at);
  }

  private learnTogether(items: readonly number[], place: number, item: number): void {
    const own = tableOf(this.together, item);
    let weight = 1;
    for (let distance = 1; distance <= TOGETHER_REACH; distance += 1) {
      for (const other of [items[place - distance], items[place + distance - 1]]) {
        if (other === undefined) continue;
        own.add(other, weight);
        tableOf(this.together, other).add(item, weight);
      }
      weight *= TOGETHER_DECAY;
    }
  }
}

/** Rows without holes: what lies behind a row's end is filled on the way. */
function fillUpTo(row: number[], item: number, value: number): void {
  while (row.length <= item) row.push(value);
}

function tableOf(tables: (CountTable | undefined)[], item: number): CountTable {
  while (tables.length <= item) tables.push(undefined);
  const known = tables[item];
  if (known) return known;
  const table = new CountTable(NEIGHBOURS_KEPT);
  tables[item] = table;
  return table;
}
