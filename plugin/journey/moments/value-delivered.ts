import type { Tags, Taxonomy, TouchpointType } from '../../taxonomy/taxonomy';
import { NO_TAGS } from '../../taxonomy/taxonomy';
import { taxonomyIndex } from '../taxonomy-index';
import { DAY_MS, startOfDay } from '../../time';
import type { Touch } from '../touch';

/** A customer who is still active after this long must find the product useful. */
const LONG_DAYS = 90;
/** Required days of activity after the purchase, and how recent the last one must be. */
const LEAST_ACTIVE_DAYS = 3;
const RECENT_DAYS = 45;
/** Points for a customer who stayed. */
const STAYED_VALUE = 1;

/** Touches of one type that delivered value. */
interface DeliveredBy {
  type: TouchpointType;
  count: number;
  /** Milliseconds since 1970. */
  latest: number;
}

/** The value that a customer has received. */
export interface ValueDelivered {
  points: number;
  /** By first delivery. */
  by: DeliveredBy[];
  /** Days since the first purchase, of a customer who stayed active; null for others. */
  stayedDays: number | null;
}

/** Content for other stages than the customer's does not count as use of the product. */
const isForCustomers = (tags: Tags, stage: string | null): boolean =>
  tags.stages.length === 0 || stage === null || tags.stages.includes(stage);

/** @param actions times of the contact's own actions since the purchase, oldest first */
function stayedDays(boughtAt: number, actions: number[], now: number): number | null {
  const [today, bought] = [startOfDay(now), startOfDay(boughtAt)];
  const days = new Set(actions.map(startOfDay).filter((day) => day > bought));
  const isLately = (actions.at(-1) ?? -Infinity) >= today - RECENT_DAYS * DAY_MS;
  const since = (today - bought) / DAY_MS;
  return since >= LONG_DAYS && isLately && days.size >= LEAST_ACTIVE_DAYS ? since : null;
}

/**
 * The value that a contact has received since their first purchase; the purchase itself delivers none. Null for a
 * contact without purchases. The same for all of a UTC day.
 * @param history oldest first
 * @param tagsOf tags of an item of the catalogue
 * @param now milliseconds since 1970
 */
export function valueDelivered(
  history: readonly Touch[],
  tagsOf: (item: number) => Tags,
  taxonomy: Taxonomy,
  now: number,
): ValueDelivered | null {
  const { types } = taxonomyIndex(taxonomy);
  const place = history.findIndex(({ type }) => types.get(type)?.purchase === true);
  const purchase = history[place];
  if (purchase === undefined) return null;
  const customerStage = types.get(purchase.type)?.stage ?? null;
  const by = new Map<string, DeliveredBy>();
  const actions: number[] = [];
  let points = 0;
  let orderedAt = purchase.at;
  for (const { type: key, item, at } of history.slice(place + 1)) {
    const type = types.get(key);
    const tags = item === null ? NO_TAGS : tagsOf(item);
    if (type === undefined || !isForCustomers(tags, customerStage)) continue;
    if (type.response === 'answered') actions.push(at);
    const isSameOrder = type.purchase && at - orderedAt < DAY_MS;
    if (type.purchase) orderedAt = at;
    const value = type.delivers ?? 0;
    if (value <= 0 || isSameOrder) continue;
    points += value;
    by.set(key, { type, count: (by.get(key)?.count ?? 0) + 1, latest: at });
  }
  const stayed = stayedDays(purchase.at, actions, now);
  return {
    points: points + (stayed === null ? 0 : STAYED_VALUE),
    by: [...by.values()],
    stayedDays: stayed,
  };
}
