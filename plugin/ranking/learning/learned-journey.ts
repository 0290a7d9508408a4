import type { LearnedJourneys } from './learned-journeys';

/** One contact's journey among all that were learned, as it is now. */
export class LearnedJourney {
  /** @param contact number of a contact */
  constructor(
    private readonly journeys: LearnedJourneys,
    private readonly contact: number,
  ) {}

  /** Distinct items in the order of their first consumption. */
  get items(): number[] {
    return Array.from(this.journeys.itemsOf(this.contact));
  }

  /** The latest items in the order of their latest consumption, the latest last. */
  get recent(): number[] {
    return Array.from(this.journeys.recentOf(this.contact));
  }

  /** The items of the session that runs at `at`, the latest last; none when none does. */
  sessionAt(at: number): number[] {
    const { journeys, contact } = this;
    if (!journeys.isInSession(contact, at)) return [];
    return Array.from(journeys.sessions.itemsOf(journeys.sessionOf(contact)));
  }

  /** Distinct items that are kept in order. */
  get length(): number {
    return this.journeys.lengthOf(this.contact);
  }

  /** Number of distinct items ever consumed. */
  get size(): number {
    return this.journeys.sizeOf(this.contact);
  }

  /** When the latest consumption was. */
  get latest(): number {
    return this.journeys.latestOf(this.contact);
  }

  has(item: number): boolean {
    return this.journeys.has(this.contact, item);
  }

  /** Every item that was ever consumed. */
  everything(): number[] {
    return this.journeys.everythingOf(this.contact);
  }
}
