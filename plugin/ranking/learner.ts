import { Journey } from './learned-journey';
import { Popularity } from './popularity';
import { Successors } from './successors';

/** Contacts of an item that are kept: the latest. */
const AUDIENCE_SIZE = 500;
/** How far back a rule reaches, in items. */
const REACH = 10;

/**
 * What is learned from consumptions, one at a time: who followed which path, and how items follow each other.
 * Only a contact's first consumption of an item teaches, so that all counts are numbers of contacts.
 */
export class Learner {
  readonly popularity = new Popularity();
  /** Contacts by a dense number of their own, so that a ranking can use rows: ids may be of any size. */
  private readonly numbers = new Map<number, number>();
  private readonly journeys: (Journey | null)[] = [];
  private readonly audiences = new Map<number, number[]>();
  private readonly successors = new Map<number, Successors>();

  /** Numbers of contacts are below it. */
  get size(): number {
    return this.journeys.length;
  }

  /**
   * @param contact numeric id of a contact
   * @param item position in the catalogue
   * @param at milliseconds since 1970; what comes late takes its place in the contact's journey
   */
  learn(contact: number, item: number, at: number): void {
    const number = this.numberOf(contact);
    const journey = this.journeys[number] ?? new Journey();
    if (journey.items.includes(item)) return;
    this.journeys[number] = journey;
    this.learnRules(journey.items, journey.placeOf(at), item);
    journey.insert(item, at);
    this.addToAudience(item, number);
    this.popularity.add(item, at);
  }

  /**
   * An anonymous contact turned out to be a known one: their journeys become one. What counts hold of the two stays
   * until the model is built anew.
   */
  merge(from: number, into: number): void {
    const source = this.journeyOf(this.numbers.get(from));
    if (source === null || from === into) return;
    this.forget(from);
    const number = this.numberOf(into);
    const target = this.journeys[number] ?? new Journey();
    this.journeys[number] = target;
    source.items.forEach((item, step) => {
      if (target.items.includes(item)) return;
      target.insert(item, source.times[step] ?? 0);
      this.addToAudience(item, number);
    });
  }

  /** Drops a contact's journey. Sums that it went into stay until the model is built anew. */
  forget(contact: number): void {
    const number = this.numbers.get(contact);
    if (number === undefined) return;
    for (const item of this.journeyOf(number)?.items ?? []) {
      const audience = this.audiences.get(item);
      const position = audience?.indexOf(number) ?? -1;
      if (position >= 0) audience?.splice(position, 1);
    }
    this.journeys[number] = null;
    this.numbers.delete(contact);
  }

  /** What contacts went on to from an item, or null. */
  successorsOf(item: number): Successors | null {
    return this.successors.get(item) ?? null;
  }

  /** The latest contacts who consumed an item, by number, oldest first. */
  audienceOf(item: number): readonly number[] {
    return this.audiences.get(item) ?? [];
  }

  /** The journey of a contact, by number. */
  journeyOf(number: number | undefined): Journey | null {
    return (number === undefined ? null : this.journeys[number]) ?? null;
  }

  private numberOf(contact: number): number {
    const known = this.numbers.get(contact);
    if (known !== undefined) return known;
    this.numbers.set(contact, this.journeys.length);
    return this.journeys.push(null) - 1;
  }

  /** Rules from the items before a place to the one that comes there, and from that one to those after. */
  private learnRules(items: readonly number[], place: number, item: number): void {
    for (let distance = 1; distance <= REACH; distance += 1) {
      const before = items[place - distance];
      const after = items[place + distance - 1];
      if (before === undefined && after === undefined) return;
      if (before !== undefined) this.addRule(before, item, 1 / distance);
      if (after !== undefined) this.addRule(item, after, 1 / distance);
    }
  }

  private addRule(source: number, item: number, weight: number): void {
    let successors = this.successors.get(source);
    if (successors === undefined) {
      successors = new Successors();
      this.successors.set(source, successors);
    }
    successors.add(item, weight);
  }

  private addToAudience(item: number, contact: number): void {
    const audience = this.audiences.get(item);
    if (audience === undefined) {
      this.audiences.set(item, [contact]);
      return;
    }
    audience.push(contact);
    if (audience.length > AUDIENCE_SIZE) audience.shift();
  }
}
