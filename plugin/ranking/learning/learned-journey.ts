import type { LearnedJourneys } from './learned-journeys';

/** One contact's journey, as a view of `LearnedJourneys`. */
export class LearnedJourney {
  /** @param contact number of a contact */
  constructor(
    private readonly journeys: LearnedJourneys,
    private readonly contact: number,
  ) {}

  /** Distinct items by first consumption. */
  get items(): number[] {
    return Array.from(this.journeys.itemsOf(this.contact));
  }

  /** The latest items by last consumption, latest last. */
  get recent(): number[] {
    return Array.from(this.journeys.recentOf(this.contact));
  }

  /** The items of the session that is running at `at`, latest last; none when none is. */
  sessionAt(at: number): number[] {
    const { journeys, contact } = this;
    if (!journeys.isInSession(contact, at)) return [];
    return Array.from(journeys.sessions.itemsOf(journeys.sessionOf(contact)));
  }

  /** Number of distinct items whose order is kept. */
  get length(): number {
    return this.journeys.lengthOf(this.contact);
  }

  /** Number of distinct items ever consumed. */
  get size(): number {
    return this.journeys.sizeOf(this.contact);
  }

  get latest(): number {
    return this.journeys.latestOf(this.contact);
  }

  has(item: number): boolean {
    return this.journeys.has(this.contact, item);
  }

  /** All items ever consumed. */
  everything(): number[] {
    return this.journeys.everythingOf(this.contact);
  }
}
