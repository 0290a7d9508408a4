import { needOf, type ContactNeed } from '../coverage/contact-need';
import {
  emptyProfile,
  observe,
  readProfile,
  type ContactProfile,
} from '../journey/contact-profile';
import { isActive } from '../journey/is-active';
import { customerTerms } from '../journey/lifecycle/customer-terms';
import { isNewCustomer } from '../journey/lifecycle/orders';
import { taxonomyIndex, type TaxonomyIndex } from '../journey/taxonomy-index';
import type { Touch } from '../journey/touch';
import { NO_TAGS, type Tags, type Taxonomy } from '../taxonomy/taxonomy';
import { DAY_MS } from '../time';

/**
 * What each stage has to watch out for. `never_moves_on`: people who came weeks ago and have done nothing that is closer to the
 * solution. `not_followed_up`: whoever did something, and nothing followed within two days. `lost_supply`: whoever waits where
 * content was, and is no more. `stalled_onboarding`: new customers who have stopped.
 */
export const WATCH_OUTS = [
  'never_moves_on',
  'not_followed_up',
  'lost_supply',
  'stalled_onboarding',
] as const;
export type WatchOut = (typeof WATCH_OUTS)[number];

/** Whoever came so long ago had the time to move on. */
const MOVES_ON_WITHIN_DAYS = 30;
/** A fresh engagement is to be followed up within so many days, and what is older than these is not fresh any more. */
const FOLLOW_UP = { withinDays: 2, forDays: 14 } as const;
/** A new customer who has consumed nothing for so long has stopped. */
const STALLS_AFTER_DAYS = 7;
/** An action is evidence of a stage when its strength is at least this. */
const TELLING_STRENGTH = 3;

/** What the watch-outs are looked for with. */
export interface Watched {
  taxonomy: Taxonomy;
  tagsOf: (item: number) => Tags;
  /** Milliseconds since 1970, at the last touch or later. */
  now: number;
  activeWithinDays: number;
  /** Whether there was content for a stage and intent, and is no more. */
  hasLostSupply: (need: ContactNeed) => boolean;
}

/** A contact as the watch-outs see them. */
interface Seen {
  need: ContactNeed;
  profile: ContactProfile;
  isCustomer: boolean;
  firstAt: number;
  /** The latest touch of any kind, also what merely reached the contact. */
  latest: Touch;
  consumedAt: number;
  /** Position of the furthest stage that they did something of; −1 for none. */
  furthest: number;
}

const daysSince = (at: number, now: number): number => (now - at) / DAY_MS;

function see(history: readonly Touch[], { taxonomy, tagsOf, now, activeWithinDays }: Watched) {
  const index = taxonomyIndex(taxonomy);
  const isOwn = ({ type }: Touch): boolean => index.types.get(type)?.response !== 'shown';
  const own = history.filter(isOwn);
  const [first, last, latest] = [own.at(0), own.at(-1), history.at(-1)];
  if (!first || !last || !latest || !isActive(last.at, now, activeWithinDays)) return null;
  const profile = emptyProfile(taxonomy);
  for (const touch of history) {
    observe(profile, touch, touch.item === null ? NO_TAGS : tagsOf(touch.item), taxonomy);
  }
  const need = needOf(readProfile(profile, taxonomy, now), taxonomy);
  const consumes = ({ type }: Touch): boolean => index.types.get(type)?.consumes === true;
  const seen: Seen = {
    need,
    profile,
    latest,
    isCustomer: customerTerms(taxonomy).stages.has(need.stage),
    firstAt: first.at,
    consumedAt: own.findLast(consumes)?.at ?? -Infinity,
    furthest: Math.max(-1, ...own.map((touch) => deedOf(touch, index))),
  };
  return seen;
}

/** Position of the stage that a touch is a deed of; −1 for none. */
function deedOf({ type: key }: Touch, { types, stageAt }: TaxonomyIndex): number {
  const type = types.get(key);
  if (!type || type.stage === null || type.strength < TELLING_STRENGTH) return -1;
  return stageAt.get(type.stage) ?? -1;
}

/** Whether a touch is an engagement of the contact's own: something consumed or done. */
function isEngagement({ type: key }: Touch, { types }: TaxonomyIndex): boolean {
  const type = types.get(key);
  if (!type || type.response === 'shown' || type.response === 'refused') return false;
  return type.strength >= 1 && (type.consumes || type.stage !== null);
}

/** Whether a watch-out could be true of the contact, and whether it is; null where it could not. */
function isTrue(watchOut: WatchOut, seen: Seen, watched: Watched): boolean | null {
  const { taxonomy, now } = watched;
  const index = taxonomyIndex(taxonomy);
  const { need, profile, isCustomer, firstAt, latest, consumedAt, furthest } = seen;
  const isFirstStage = need.stage === index.stages[0];
  if (watchOut === 'never_moves_on') {
    if (!isFirstStage || isCustomer) return null;
    return daysSince(firstAt, now) >= MOVES_ON_WITHIN_DAYS && furthest <= 0;
  }
  if (watchOut === 'not_followed_up') {
    if (isFirstStage || isCustomer) return null;
    const days = daysSince(latest.at, now);
    const isDue = days >= FOLLOW_UP.withinDays && days < FOLLOW_UP.forDays;
    return isDue && isEngagement(latest, index);
  }
  if (watchOut === 'lost_supply') return watched.hasLostSupply(need);
  if (!isNewCustomer(profile, now, taxonomy)) return null;
  const startedAt = Math.max(profile.customerSince ?? now, consumedAt);
  return daysSince(startedAt, now) >= STALLS_AFTER_DAYS;
}

/**
 * The watch-outs that could be true of a contact, each with whether it is; none for who is not active.
 * @param history of one contact, oldest first
 */
export function watchOutsOf(
  history: readonly Touch[],
  watched: Watched,
): ReadonlyMap<WatchOut, boolean> {
  const seen = see(history, watched);
  if (seen === null) return new Map();
  return new Map(
    WATCH_OUTS.flatMap((watchOut): [WatchOut, boolean][] => {
      const found = isTrue(watchOut, seen, watched);
      return found === null ? [] : [[watchOut, found]];
    }),
  );
}

/** The keys of the stages in which a watch-out is looked for. */
export function stagesOf(watchOut: WatchOut, taxonomy: Taxonomy): string[] {
  const { stages } = taxonomyIndex(taxonomy);
  const customers = customerTerms(taxonomy).stages;
  if (watchOut === 'never_moves_on') return stages.slice(0, 1).filter((key) => !customers.has(key));
  if (watchOut === 'not_followed_up') return stages.slice(1).filter((key) => !customers.has(key));
  if (watchOut === 'lost_supply') return stages;
  return stages.filter((key) => customers.has(key));
}
