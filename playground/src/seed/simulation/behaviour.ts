import type { SimulatedStage } from './stages';

type ByStage<Value> = Record<SimulatedStage, Value>;

/** Stages of contacts at the start of the six months, or when they first visit. Most do not know Millwarden yet. */
export const ARRIVALS: ByStage<number> = { reach: 62, nurture: 17, convert: 8, grow: 13 };

/** Share of contacts present from the start; the others arrive at uniform times. */
export const PRESENT_AT_START = 0.45;

/** Mean days between two visits. Evaluators visit often; customers visit when they need something. */
export const DAYS_BETWEEN_VISITS: ByStage<number> = { reach: 12, nurture: 9, convert: 6, grow: 14 };

/** Entries read in a visit: one, and each further one with this probability. */
export const READS_ON = 0.45;

/** Probability of moving on to the next stage after any entry; some entries add to it, see `PULL`. */
export const MOVES_ON: ByStage<number> = { reach: 0.08, nurture: 0.04, convert: 0.035, grow: 0 };

/** Probability of going back a stage after a visit: a budget was cut, a colleague left. */
export const FALLS_BACK: ByStage<number> = { reach: 0, nurture: 0.03, convert: 0.07, grow: 0 };

/** Probability of going silent after a visit. */
export const FALLS_SILENT: ByStage<number> = {
  reach: 0.3,
  nurture: 0.12,
  convert: 0.08,
  grow: 0.05,
};

/** Share of silent contacts who return once, after this many days, usually through search. */
export const COMES_BACK = 0.3;
export const SILENCE_DAYS = [50, 110] as const;

/** Probability of reading an entry of the next stage, and of the one before. */
export const LOOKS_AHEAD = 0.16;
export const LOOKS_BACK = 0.08;

/**
 * The true effect of entries: each adds this much to its readers' probability of moving on. All others have no effect,
 * however popular; the price list is read by contacts who move on anyway.
 */
export const PULL: Record<string, number> = {
  'seven-signs-your-maintenance-lives-in-one-head': 0.22,
  'preventive-or-reactive-maintenance': 0.12,
  'webinar-planning-with-two-technicians': 0.42,
  'eight-minute-tour': 0.4,
  'questions-before-you-buy': 0.12,
  'hallmoor-timber-two-technicians': 0.3,
  'return-on-a-quiet-year': 0.14,
};

/** Entries that end with a link to another entry, which most readers follow at once. */
export const LEADS_TO: Record<string, string> = {
  'webinar-planning-with-two-technicians': 'questions-before-you-buy',
  'eight-minute-tour': 'hallmoor-timber-two-technicians',
  'hallmoor-timber-two-technicians': 'sandbox-plant',
};
export const FOLLOWS_THE_LINK = 0.6;

/** Channels of visits, by weight. */
export const CHANNELS: ByStage<Record<string, number>> = {
  reach: { search: 45, social: 25, community: 15, event: 5, podcast: 10 },
  nurture: { email: 45, search: 30, social: 15, 'marketing-automation': 10 },
  convert: { email: 40, search: 25, retargeting: 15, crm: 20 },
  grow: { email: 60, crm: 25, 'marketing-automation': 15 },
};

/** Probability of each other action of a customer, after a visit. */
export const CUSTOMER_ACTIONS: Record<string, number> = {
  support_requested: 0.12,
  course_started: 0.15,
  community_joined: 0.08,
  renewed: 0.05,
  review_left: 0.05,
  referral_made: 0.05,
};

/**
 * Probability that recommendations are shown with a read, the weights of the slots, and the click probability of each
 * entry.
 */
export const SHOWS_RECOMMENDATIONS = 0.24;
export const SLOTS: Record<string, number> = { home: 45, 'article-end': 40, newsletter: 15 };
export const CLICKS: Record<string, number> = { home: 0.06, 'article-end': 0.14, newsletter: 0.04 };
export const LIST_LENGTH = 3;

/**
 * In the last eight weeks the site compared its usual lists, newest first, with the blend, for half of the contacts
 * each. Share of clicked entries that are read to the end: both lists attract clicks, but the blend fits better.
 */
export const EXPERIMENT_DAYS = 56;
export const COMPLETES = { newest: 0.2, blend: 0.75 };
