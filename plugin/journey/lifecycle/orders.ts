import type { Tags, Taxonomy, TouchpointType } from '../../taxonomy/taxonomy';
import { DAY_MS } from '../../time';
import type { CustomerTerms } from './customer-terms';

/** How long a first purchase makes somebody new, where the site does not say. */
const ONBOARDING_DAYS = 60;
/** Purchases that follow each other within a day are one order. */
const ONE_ORDER_MS = DAY_MS;
/** As much as a whole course delivers. */
const ENOUGH = 1;

/** What is kept of a contact's orders. */
export interface Orders {
  /** Orders so far; purchases within a day count once. */
  purchases: number;
  /** When the first purchase was, and the latest one; null before the first. Milliseconds since 1970. */
  customerSince: number | null;
  orderedAt: number | null;
  /** Value delivered by completing what new customers start with; from 1 on, onboarding is over. */
  onboarded: number;
}

export const NO_ORDERS: Orders = {
  purchases: 0,
  customerSince: null,
  orderedAt: null,
  onboarded: 0,
};

/**
 * Counts a purchase.
 * @param isFirst whether its type is one with which people become customers
 */
export function addPurchase(orders: Orders, at: number, isFirst: boolean): void {
  if (orders.orderedAt === null || at - orders.orderedAt >= ONE_ORDER_MS) orders.purchases += 1;
  orders.customerSince ??= at;
  orders.orderedAt = Math.max(at, orders.orderedAt ?? at);
  if (!isFirst) orders.onboarded = ENOUGH;
}

/** Whether somebody is a new customer at `at`: after their first order, until onboarding ends. */
export function isNewCustomer(
  { purchases, customerSince, onboarded }: Orders,
  at: number,
  { onboardingDays = ONBOARDING_DAYS }: Pick<Taxonomy, 'onboardingDays'>,
): boolean {
  if (customerSince === null || purchases !== 1 || onboarded >= ENOUGH) return false;
  return at - customerSince < onboardingDays * DAY_MS;
}

/**
 * Counts what a customer completes towards the end of their onboarding: what new customers start with, a whole course of
 * theirs, or something that nothing is known of.
 */
export function addCompletion(
  orders: Orders,
  { completes, delivers = 0 }: Pick<TouchpointType, 'completes' | 'delivers'>,
  { stages, intents }: Tags,
  terms: Pick<CustomerTerms, 'stages' | 'first'>,
): void {
  if (orders.customerSince === null || completes !== true) return;
  if (stages.length > 0 && !stages.some((stage) => terms.stages.has(stage))) return;
  const isForNew = intents.length === 0 || intents.some((intent) => terms.first.has(intent));
  if (isForNew || delivers >= ENOUGH) orders.onboarded += delivers;
}
