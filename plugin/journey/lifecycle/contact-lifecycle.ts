import type { Tags, Taxonomy, TouchpointType } from '../../taxonomy/taxonomy';
import { NO_TAGS } from '../../taxonomy/taxonomy';
import { DAY_MS, startOfDay } from '../../time';
import { typedTouch } from '../typed-touch';
import { taxonomyIndex } from '../taxonomy-index';
import type { Touch, TypedTouch } from '../touch';
import { customerTerms, isDeclaration, type CustomerTerms } from './customer-terms';
import { valueDelivered } from '../moments/value-delivered';
import { addCompletion, addPurchase, isNewCustomer, NO_ORDERS, type Orders } from './orders';

/** A deed counts as long as the stage filter remembers it. */
const DEED_DAYS = 45;
/** A weaker action is reading or a hint, and no deed. */
const DEED_STRENGTH = 4;
/** A deed so soon after the purchase belongs to it: terms looked up again, a bill. */
const SETTLING_MS = DAY_MS;
/** How much reading for other stages after the purchase, on how many days, reopens them, and how recent it must be. */
const REOPENING = { reads: 3, days: 2, withinDays: 45 };
/** Whoever had a problem is helped, and asked for nothing. */
const TROUBLE_DAYS = 30;
/** After a favour was done or asked for, no other one is asked for this long. */
export const PAUSE_DAYS = 30;
/** From this many orders on, a customer is loyal. */
const LOYAL_ORDERS = 2;

/** How a customer is to be served. `declared`: a CRM says so, and nothing is known of what they bought. */
type CustomerPhase = 'new' | 'settled' | 'loyal' | 'declared';

/** Where a contact is in the lifecycle, as far as it decides what they may be given. */
export interface ContactLifecycle {
  /** Null for who is no customer. */
  phase: CustomerPhase | null;
  /** When they became one, in milliseconds since 1970; null for others. What they read before says nothing any more. */
  since: number | null;
  /**
   * Position of the furthest stage before the customers' in which they did something lately that is more than reading;
   * of a customer, after the purchase. Null for none.
   */
  deed: number | null;
  /** Position of the earliest stage before the customers' that a customer has turned to again; null for none. */
  reopened: number | null;
  isTroubled: boolean;
  /** Whether a favour was done or asked for lately. */
  isPausing: boolean;
  /** When the latest favour was done or asked for, in milliseconds since 1970; null for none. */
  favourAt: number | null;
  /** Items that were begun and not completed; of a customer, since the purchase. */
  unfinished: ReadonlySet<number>;
}

interface Seen {
  orders: Orders;
  declaredAt: number | null;
  deeds: { stage: number; at: number }[];
  reads: { stage: number; at: number }[];
  troubledAt: number;
  favourAt: number;
  /** When each item was begun that is not completed. */
  unfinished: Map<number, number>;
}

const nothingSeen = (): Seen => ({
  orders: { ...NO_ORDERS },
  declaredAt: null,
  deeds: [],
  reads: [],
  troubledAt: -Infinity,
  favourAt: -Infinity,
  unfinished: new Map(),
});

function seeCustomer(seen: Seen, { type, at, tags }: TypedTouch, terms: CustomerTerms): void {
  const isCustomers = terms.stages.has(type.stage ?? '');
  if (type.purchase) addPurchase(seen.orders, at, terms.first.has(type.intent ?? ''));
  else if (isDeclaration(type)) seen.declaredAt = isCustomers ? (seen.declaredAt ?? at) : null;
  addCompletion(seen.orders, type, tags, terms);
}

function seeContent({ unfinished }: Seen, type: TouchpointType, item: number, at: number): void {
  if (type.starts) unfinished.set(item, at);
  if (type.completes) unfinished.delete(item);
}

/** Position of the earliest stage of tags, where all of them come before the customers'; null for others. */
function stageBefore({ stages }: Tags, terms: CustomerTerms): number | null {
  if (stages.length === 0 || stages.some((stage) => terms.stages.has(stage))) return null;
  return Math.min(...stages.map((stage) => terms.position.get(stage) ?? 0));
}

/** What a contact's touches say of where they are in the lifecycle. */
function see(history: readonly Touch[], tagsOf: (item: number) => Tags, taxonomy: Taxonomy): Seen {
  const seen = nothingSeen();
  const terms = customerTerms(taxonomy);
  const index = taxonomyIndex(taxonomy);
  const fulfilling = new Set((taxonomy.moments ?? []).flatMap(({ fulfilledBy }) => fulfilledBy));
  for (const touch of history) {
    const tags = touch.item === null ? NO_TAGS : tagsOf(touch.item);
    const typed = typedTouch(touch, tags, index);
    const named = index.types.get(touch.type);
    if (typed === null || named === undefined) continue;
    const { type, at } = typed;
    if (touch.item !== null) seeContent(seen, named, touch.item, at);
    seeCustomer(seen, { type: named, tags, at }, terms);
    if (type.trouble) seen.troubledAt = at;
    if (type.ask !== undefined || fulfilling.has(type.key)) seen.favourAt = at;
    const deed = deedOf(typed, terms);
    if (deed !== null) seen.deeds.push({ stage: deed, at });
    const stage = named.consumes && deed === null ? stageBefore(tags, terms) : null;
    if (stage !== null) seen.reads.push({ stage, at });
  }
  return seen;
}

/** The stage before the customers' that a touch is a deed in; null for none. */
function deedOf({ type }: TypedTouch, { stages, position }: CustomerTerms): number | null {
  if (type.stage === null || type.strength <= DEED_STRENGTH) return null;
  if (type.purchase || type.trouble || stages.has(type.stage)) return null;
  return position.get(type.stage) ?? null;
}

/** Position of the earliest stage that a customer's reading after the purchase has reopened; null for none. */
function reopenedByReading(reads: Seen['reads'], since: number, now: number): number | null {
  const lately = reads.filter(({ at }) => at > since && at > now - REOPENING.withinDays * DAY_MS);
  const days = new Set(lately.map(({ at }) => startOfDay(at)));
  if (lately.length < REOPENING.reads || days.size < REOPENING.days) return null;
  return Math.min(...lately.map(({ stage }) => stage));
}

function phaseOf({ orders, declaredAt }: Seen, value: number, now: number, taxonomy: Taxonomy) {
  if (orders.customerSince === null) return declaredAt === null ? null : 'declared';
  if (isNewCustomer(orders, now, taxonomy)) return 'new';
  const least = Math.min(...(taxonomy.moments ?? []).map((moment) => moment.value));
  return orders.purchases >= LOYAL_ORDERS || value >= least ? 'loyal' : 'settled';
}

/**
 * Where a contact is in the lifecycle, by the taxonomy's purchases and by what they did. The same for all of a UTC day
 * as long as nothing happens.
 * @param history oldest first
 * @param tagsOf tags of an item of the catalogue
 * @param now milliseconds since 1970
 */
export function contactLifecycle(
  history: readonly Touch[],
  tagsOf: (item: number) => Tags,
  taxonomy: Taxonomy,
  now: number,
): ContactLifecycle {
  const seen = see(history, tagsOf, taxonomy);
  const latest = Math.max(startOfDay(now), history.at(-1)?.at ?? 0);
  const value = valueDelivered(history, tagsOf, taxonomy, now)?.points ?? 0;
  const phase = phaseOf(seen, value, latest, taxonomy);
  const since = seen.orders.customerSince ?? (phase === null ? null : seen.declaredAt);
  const lately = (days: number, at: number) => at > latest - days * DAY_MS;
  const deeds = seen.deeds.filter(
    ({ at }) => lately(DEED_DAYS, at) && (since === null || at > since + SETTLING_MS),
  );
  const stages = deeds.map(({ stage }) => stage);
  const reading =
    since === null || phase === 'new' ? null : reopenedByReading(seen.reads, since, latest);
  const begun = [...seen.unfinished].filter(([, at]) => since === null || at > since);
  const reopened = since === null ? [] : [...stages, ...(reading === null ? [] : [reading])];
  return {
    phase,
    since,
    deed: stages.length > 0 ? Math.max(...stages) : null,
    reopened: reopened.length > 0 ? Math.min(...reopened) : null,
    isTroubled: lately(TROUBLE_DAYS, seen.troubledAt),
    isPausing: lately(PAUSE_DAYS, seen.favourAt),
    favourAt: seen.favourAt === -Infinity ? null : seen.favourAt,
    unfinished: new Set(begun.map(([item]) => item)),
  };
}
