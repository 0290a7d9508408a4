import type { Tags, Taxonomy, TouchpointType } from '../../taxonomy/taxonomy';
import { NO_TAGS } from '../../taxonomy/taxonomy';
import { taxonomyIndex } from '../taxonomy-index';
import { DAY_MS, startOfDay } from '../../time';
import type { Touch } from '../touch';

/** Whoever is still active so long after buying has use for what they bought. */
const LONG_DAYS = 90;
/** Days of activity since the day of the purchase that it takes, and how lately the last one must be. */
const LEAST_ACTIVE_DAYS = 3;
const LATELY_DAYS = 45;
/** Points of value for having stayed. */
const STAYED_VALUE = 1;

/** Deeds of one type that delivered value. */
interface DeliveredBy {
  type: TouchpointType;
  count: number;
  /** Milliseconds since 1970. */
  latest: number;
}

/** What a customer has got out of being one. */
export interface ValueDelivered {
  points: number;
  /** In the order in which each type first delivered. */
  by: DeliveredBy[];
  /** Days from the first purchase to now, of a customer who stayed active for long; null for others. */
  stayedDays: number | null;
}

/** Content made for other stages than the customer's is no use of a product. */
const isForCustomers = (tags: Tags, stage: string | null): boolean =>
  tags.stages.length === 0 || stage === null || tags.stages.includes(stage);

/** @param deeds when the contact acted by themselves since the purchase, oldest first */
function stayedDays(boughtAt: number, deeds: number[], now: number): number | null {
  const [today, bought] = [startOfDay(now), startOfDay(boughtAt)];
  const days = new Set(deeds.map(startOfDay).filter((day) => day > bought));
  const isLately = (deeds.at(-1) ?? -Infinity) >= today - LATELY_DAYS * DAY_MS;
  const since = (today - bought) / DAY_MS;
  return since >= LONG_DAYS && isLately && days.size >= LEAST_ACTIVE_DAYS ? since : null;
}

/**
 * The value that reached a contact since their first purchase, which itself delivers none: what was bought must first
 * be of use. Null for a contact who has not bought. The same for all of a UTC day.
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
  const deeds: number[] = [];
  let points = 0;
  for (const { type: key, item, at } of history.slice(place + 1)) {
    const type = types.get(key);
    const tags = item === null ? NO_TAGS : tagsOf(item);
    if (type === undefined || !isForCustomers(tags, customerStage)) continue;
    if (type.response === 'answered') deeds.push(at);
    const value = type.delivers ?? 0;
    if (value <= 0) continue;
    points += value;
    by.set(key, { type, count: (by.get(key)?.count ?? 0) + 1, latest: at });
  }
  const stayed = stayedDays(purchase.at, deeds, now);
  return {
    points: points + (stayed === null ? 0 : STAYED_VALUE),
    by: [...by.values()],
    stayedDays: stayed,
  };
}
