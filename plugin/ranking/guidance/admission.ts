import type { ContactLifecycle } from '../../journey/lifecycle/contact-lifecycle';
import { customerTerms, type CustomerTerms } from '../../journey/lifecycle/customer-terms';
import type { Tags, Taxonomy } from '../../taxonomy/taxonomy';
import type { LifecycleRule } from './lifecycle-rule';

/** What a request restricts its list to; what it names, it gets. */
interface Slot {
  stages?: string[];
  intents?: string[];
  formats?: string[];
}

/** Whom a list is for. */
export interface Served {
  lifecycle: ContactLifecycle;
  /** Key of the likeliest stage. */
  stage: string;
  slot: Slot;
}

const names = (asked: string[] | undefined, terms: readonly string[]): boolean =>
  asked !== undefined && terms.some((term) => asked.includes(term));

/** The stages that tags serve: their own, or those where their intents are at home. */
function stagesOf({ stages, intents }: Tags, { homeOf }: CustomerTerms): string[] {
  return stages.length > 0 ? stages : intents.flatMap((intent) => homeOf.get(intent) ?? []);
}

/** Rule 1: customers get what is for customers, and what their own touches since the purchase have reopened. */
function breaksService(tags: Tags, { lifecycle, slot }: Served, terms: CustomerTerms): boolean {
  const stages = stagesOf(tags, terms);
  if (lifecycle.phase === null || stages.length === 0) return false;
  if (stages.some((stage) => terms.stages.has(stage)) || names(slot.stages, stages)) return false;
  const furthest = Math.max(...stages.map((stage) => terms.position.get(stage) ?? 0));
  return lifecycle.reopened === null || furthest < lifecycle.reopened;
}

/** Rule 2: beginners start, the settled go on, and only the loyal are asked to speak for the product. */
function breaksLoyalty(
  { intents }: Tags,
  { lifecycle: { phase, deed }, slot }: Served,
  terms: CustomerTerms,
): boolean {
  if (phase === null || intents.length === 0 || names(slot.intents, intents)) return false;
  const all = (set: ReadonlySet<string>) => intents.every((intent) => set.has(intent));
  if (phase === 'new' && deed === null) {
    if (intents.some((intent) => terms.first.has(intent))) return false;
    return intents.some((intent) => terms.favours.has(intent)) || all(terms.repeat);
  }
  if (phase !== 'loyal' && intents.some((intent) => terms.favours.has(intent))) return true;
  return phase !== 'declared' && terms.then.length > 0 && all(terms.first);
}

/** Favours are asked for after value, one at a time, and never beside a problem. */
function asksTooSoon(
  { intents }: Tags,
  { lifecycle, slot }: Served,
  terms: CustomerTerms,
): boolean {
  if (!lifecycle.isTroubled && !lifecycle.isPausing) return false;
  if (intents.length === 0 || names(slot.intents, intents)) return false;
  return intents.some((intent) => terms.favours.has(intent));
}

/**
 * Position of the stage in which a format asks for its commitment: the earliest one that it serves before the
 * customers', else the last one before them.
 */
function askedIn(stages: string[], { stages: customers, position }: CustomerTerms): number {
  const before = [...position.keys()].filter((stage) => !customers.has(stage));
  const own = stages.filter((stage) => before.includes(stage));
  const places = (own.length > 0 ? own : before.slice(-1)).map((stage) => position.get(stage) ?? 0);
  return places.length > 0 ? Math.min(...places) : 0;
}

/** Rule 3: a commitment is asked for after a deed, and not of those who have gone back since. */
function pushes(
  { format }: Tags,
  { lifecycle: { deed, phase }, stage, slot }: Served,
  { formats }: Taxonomy,
  terms: CustomerTerms,
): boolean {
  const asking = formats.find(({ key, asks }) => key === format && asks === true);
  if (asking === undefined || names(slot.formats, [asking.key])) return false;
  const place = askedIn(asking.stages, terms);
  const isThere = phase !== null || (terms.position.get(stage) ?? 0) >= place;
  return deed === null || deed < place || !isThere;
}

/** The rule that keeps entries with these tags from a contact; null where they may be in the list. */
export function ruleAgainst(tags: Tags, served: Served, taxonomy: Taxonomy): LifecycleRule | null {
  const terms = customerTerms(taxonomy);
  // First, because nothing that was begun is spared from it.
  if (pushes(tags, served, taxonomy, terms)) return 'push_nobody';
  if (breaksService(tags, served, terms)) return 'serve_customers';
  if (breaksLoyalty(tags, served, terms)) return 'new_is_not_loyal';
  return asksTooSoon(tags, served, terms) ? 'ask_later' : null;
}
