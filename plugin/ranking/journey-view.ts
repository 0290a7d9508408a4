import type { Touch } from '../journey/touch';
import type { LearnedJourney } from './learning/learned-journey';
import { RECENT } from './learning/learned-journeys';
import { DAY_MS, SESSION_GAP_MS } from '../time';

/** The parts of a contact's journey that a ranking uses. */
export interface JourneyView {
  /** The latest distinct items consumed, latest first, at most 15. */
  recent: number[];
  /** The items of the session that is running at `now`, latest first; empty when none is. */
  session: number[];
  /** Number of distinct items consumed. */
  length: number;
  /** Milliseconds since the latest consumption; null before the first. */
  pauseMs: number | null;
  /** What they searched for lately, latest first; absent: nothing. */
  searches?: Search[];
}

/** A search in the contact's own words. */
interface Search {
  words: string;
  ageMs: number;
}

/** Searches of the latest fortnight count, at most this many. */
const SEARCHES = 5;
const SEARCHED_MS = 14 * DAY_MS;

const NOBODY: JourneyView = { recent: [], session: [], length: 0, pauseMs: null };

/** A learned journey as seen at `now`. */
export function viewOfJourney(journey: LearnedJourney | null, now: number): JourneyView {
  if (journey === null || journey.length === 0) return NOBODY;
  return {
    recent: journey.recent.reverse(),
    session: journey.sessionAt(now).reverse(),
    length: journey.length,
    pauseMs: Math.max(0, now - journey.latest),
  };
}

function searchesIn(history: readonly Touch[], now: number): Search[] {
  return history
    .flatMap(({ words, at }) =>
      words === undefined ? [] : [{ words, ageMs: Math.max(0, now - at) }],
    )
    .filter(({ ageMs }) => ageMs < SEARCHED_MS)
    .slice(-SEARCHES)
    .reverse();
}

/**
 * A history as seen at `now`.
 * @param history oldest first
 * @param consumingTypes keys of the touchpoint types that consume what they name; absent: all do
 */
export function viewOfHistory(
  history: readonly Touch[],
  consumingTypes: ReadonlySet<string> | undefined,
  now: number,
): JourneyView {
  const recent: number[] = [];
  const seen = new Set<number>();
  const session: number[] = [];
  let next = now;
  let inSession = true;
  let pauseMs: number | null = null;
  for (let place = history.length - 1; place >= 0; place -= 1) {
    const touch = history[place];
    if (touch === undefined || touch.item === null) continue;
    if (consumingTypes !== undefined && !consumingTypes.has(touch.type)) continue;
    pauseMs ??= Math.max(0, now - touch.at);
    inSession &&= next - touch.at <= SESSION_GAP_MS;
    next = touch.at;
    if (seen.has(touch.item)) continue;
    seen.add(touch.item);
    if (recent.length < RECENT) recent.push(touch.item);
    if (inSession) session.push(touch.item);
  }
  const searches = searchesIn(history, now);
  const view = { recent, session, length: seen.size, pauseMs };
  return searches.length > 0 ? { ...view, searches } : view;
}
