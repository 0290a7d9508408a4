import type { RankRequest } from '../rank-request';
import { DAY_MS, SESSION_GAP_MS } from '../../time';

const HALF_LIFE_MS = 14 * DAY_MS;
/** How many exposures a dismissal counts for. */
const DISMISSAL = 5;
/** Exposures that have decayed below this weight are dropped. */
const FORGOTTEN = 0.05;

/** How often an item was shown to a contact since they last consumed it. */
export interface Ignored {
  shown: number;
  dismissed: number;
  /**
   * Sum of the exposures: each halves after 14 days, a dismissal counts as five, and the k-th one of a visit as 1/k.
   */
  weight: number;
  /** Exposures of the latest visit, and when the last one was, in milliseconds since 1970. */
  ofVisit: number;
  shownAt: number;
}

const none = (): Ignored => ({ shown: 0, dismissed: 0, weight: 0, ofVisit: 0, shownAt: -Infinity });

/**
 * The weight of one more exposure. Reloading a page shows the same list again, so each further exposure in a visit
 * counts less.
 */
function noteShown(known: Ignored, at: number): number {
  known.shown += 1;
  known.ofVisit = at - known.shownAt <= SESSION_GAP_MS ? known.ofVisit + 1 : 1;
  known.shownAt = at;
  return 1 / known.ofVisit;
}

function noteDismissed(known: Ignored): number {
  known.dismissed += 1;
  return DISMISSAL;
}

type Asked = Pick<RankRequest, 'history' | 'consumingTypes' | 'exposureTypes' | 'now'>;

/** What a contact was shown and has not consumed since, by item. */
export function ignoredExposures({
  history,
  consumingTypes,
  exposureTypes,
  now,
}: Asked): ReadonlyMap<number, Ignored> {
  const ignored = new Map<number, Ignored>();
  if (exposureTypes === undefined) return ignored;
  for (const { type, item, at } of history) {
    if (item === null) continue;
    if (consumingTypes?.has(type)) ignored.delete(item);
    const exposure = exposureTypes.get(type);
    if (exposure === undefined) continue;
    const known = ignored.get(item) ?? none();
    ignored.set(item, known);
    const weight = exposure === 'dismissed' ? noteDismissed(known) : noteShown(known, at);
    known.weight += weight * 2 ** -(Math.max(0, now - at) / HALF_LIFE_MS);
  }
  for (const [item, { weight }] of ignored) if (weight < FORGOTTEN) ignored.delete(item);
  return ignored;
}
