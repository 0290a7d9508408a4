import { Consumptions, type StoredConsumptions } from './consumptions';
import { Exposures } from './exposures';
import { FirstConsumptions } from './first-consumptions';
import { ItemPairs, type StoredPairs } from './item-pairs';
import { LatestRows } from '../data-structures/latest-rows';
import { LearnedJourney } from './learned-journey';
import { LearnedJourneys, type StoredJourneys } from './learned-journeys';
import type { StoredRows } from '../data-structures/packed-rows';
import { Popularity, type StoredPopularity } from './popularity';
import { valueAt } from '../data-structures/value-at';
import { withCapacity } from '../data-structures/with-capacity';
import { DAY_MS } from '../../time';

/** Half-lives of popularity: a day, a week, a month, and none. */
const HALF_LIVES_MS = [DAY_MS, 7 * DAY_MS, 30 * DAY_MS, Infinity];
/** Contacts and sessions kept for each item: the latest. */
const AUDIENCE_SIZE = 500;
const SESSIONS_KEPT = 300;
/** What a learner holds, to be stored. */
export interface StoredLearner extends StoredPairs {
  exposures: number[];
  consumptions: StoredConsumptions;
  popularities: StoredPopularity[];
  latest: number;
  journeys: StoredJourneys;
  numbers: Map<number, number>;
  numbered: number;
  audiences: StoredRows;
  sessionsOfItems: StoredRows;
  contacts: Int32Array;
  firsts: Float64Array;
}

/**
 * Everything that is learned from consumptions, one at a time: journeys, pairs of items, popularity. Only a contact's
 * first consumption of an item counts, so all counts are numbers of contacts.
 */
export class Learner {
  readonly exposures = new Exposures();
  readonly firsts = new FirstConsumptions();
  /** Counts repeats as well. */
  readonly consumptions = new Consumptions();
  readonly pairs = new ItemPairs();
  readonly popularities = HALF_LIVES_MS.map((halfLife) => new Popularity(halfLife));
  /** Time of the latest consumption; 0 before the first. */
  latest = 0;
  /** Of each contact, by number. */
  readonly journeys = new LearnedJourneys();
  readonly sessions = this.journeys.sessions;
  /** Dense numbers of contacts: ids may be of any size, and rankings index arrays by contact. */
  private numbers = new Map<number, number>();
  private numbered = 0;
  private readonly audiences = new LatestRows(AUDIENCE_SIZE);
  private readonly sessionsOfItems = new LatestRows(SESSIONS_KEPT, (session) =>
    this.sessions.release(session),
  );
  private contacts = new Int32Array(0);

  /** Every number of a contact is below it. */
  get size(): number {
    return this.numbered;
  }

  /**
   * @param contact numeric id of a contact
   * @param item number of an item in the catalogue
   * @param at milliseconds since 1970; a late consumption is inserted at its place in the journey
   */
  learn(contact: number, item: number, at: number): void {
    const number = this.numberOf(contact);
    const isFirst = !this.journeys.has(number, item);
    if (isFirst) this.learnFirst(number, item, at);
    if (at < this.journeys.latestOf(number)) return;
    this.journeys.touch(number, item, at);
    if (!isFirst) return;
    const session = this.journeys.sessionOf(number);
    this.sessions.retain(session);
    this.sessionsOfItems.push(item, session);
  }

  /**
   * Merges two contacts that turned out to be one. Counts that include both of them stay until the model is rebuilt.
   */
  merge(from: number, into: number): void {
    const source = this.numbers.get(from);
    if (source === undefined || from === into) return;
    const items = this.journeys.itemsOf(source).slice();
    const times = this.journeys.timesOf(source).slice();
    this.forget(from);
    const number = this.numberOf(into);
    items.forEach((item, step) => {
      const at = times[step] ?? 0;
      if (this.journeys.has(number, item)) return;
      this.journeys.insert(number, item, at);
      this.audiences.push(item, number);
      if (at >= this.journeys.latestOf(number)) this.journeys.touch(number, item, at);
    });
  }

  /** Removes a contact's journey. Sums that include it stay until the model is rebuilt. */
  forget(contact: number): void {
    const number = this.numbers.get(contact);
    if (number === undefined) return;
    for (const item of this.journeys.everythingOf(number)) {
      this.audiences.drop(item, (other) => other === number);
      this.sessionsOfItems.drop(item, (session) => this.sessions.contactOf(session) === number);
    }
    this.journeys.forget(number);
    this.numbers.delete(contact);
  }

  /** The latest contacts who consumed an item, by number, oldest first. Valid until the next change. */
  audienceOf(item: number): Int32Array {
    return this.audiences.of(item);
  }

  /** Numbers of the latest sessions that contain an item, oldest first. Valid until the next change. */
  sessionsWith(item: number): Int32Array {
    return this.sessionsOfItems.of(item);
  }

  /** Number of contacts who ever consumed an item. */
  contactsOf(item: number): number {
    return valueAt(this.contacts, item, 0);
  }

  journeyOf(contact: number): LearnedJourney | null {
    const number = this.numbers.get(contact);
    return number === undefined ? null : new LearnedJourney(this.journeys, number);
  }

  /** The contact's dense number, or -1 when nothing was learned about them. */
  numberOfContact(contact: number): number {
    return this.numbers.get(contact) ?? -1;
  }

  /** Valid until the next change. */
  store(): StoredLearner {
    const { latest, numbers, numbered, contacts } = this;
    return {
      exposures: this.exposures.store(),
      consumptions: this.consumptions.store(),
      popularities: this.popularities.map((popularity) => popularity.store()),
      latest,
      journeys: this.journeys.store(),
      numbers,
      numbered,
      audiences: this.audiences.store(),
      sessionsOfItems: this.sessionsOfItems.store(),
      ...this.pairs.store(),
      contacts,
      firsts: this.firsts.store(),
    };
  }

  /** Replaces everything by what was stored. */
  restore(stored: StoredLearner): void {
    this.exposures.restore(stored.exposures);
    this.consumptions.restore(stored.consumptions);
    for (const [place, popularity] of stored.popularities.entries()) {
      this.popularities[place]?.restore(popularity);
    }
    this.latest = stored.latest;
    this.journeys.restore(stored.journeys);
    this.numbers = stored.numbers;
    this.numbered = stored.numbered;
    this.audiences.restore(stored.audiences);
    this.sessionsOfItems.restore(stored.sessionsOfItems);
    this.pairs.restore(stored);
    this.contacts = stored.contacts.slice();
    this.firsts.restore(stored.firsts);
  }

  private numberOf(contact: number): number {
    const known = this.numbers.get(contact);
    if (known !== undefined) return known;
    this.numbers.set(contact, this.numbered);
    return this.numbered++;
  }

  private learnFirst(number: number, item: number, at: number): void {
    const { journeys } = this;
    const items = journeys.itemsOf(number);
    const place = journeys.placeOf(number, at);
    const isLatest = at >= journeys.latestOf(number);
    const before = isLatest ? journeys.recentOf(number).at(-1) : items[place - 1];
    this.pairs.add(item, items, place, before);
    journeys.insert(number, item, at);
    this.audiences.push(item, number);
    for (const popularity of this.popularities) popularity.add(item, at);
    this.contacts = withCapacity(this.contacts, item + 1);
    this.contacts[item] = this.contactsOf(item) + 1;
    this.firsts.add(item, at);
    this.latest = Math.max(this.latest, at);
  }
}
