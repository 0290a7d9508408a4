import type { Tags, Taxonomy, TouchpointType } from '../taxonomy/taxonomy';
import { normalized, type Distribution } from './distribution';
import { expectedIntents, loyaltyOf, type IntentPrior } from './expected-intents';
import { customerTerms, type CustomerTerms } from './lifecycle/customer-terms';
import { isNewCustomer } from './lifecycle/orders';
import { taxonomyIndex, type TaxonomyIndex } from './taxonomy-index';
import type { TypedTouch } from './touch';
import { DAY_MS } from '../time';

/** What is kept about a contact's intents. */
export interface IntentBelief extends IntentPrior {
  /** Weight of evidence for each intent, as of the last touch. */
  intents: number[];
  /** When the last touch was; null before the first. */
  at: number | null;
}

/** Intents change faster than stages. */
const HALF_LIFE_DAYS = 10;
/** Strength of the prior, in touches. */
const PRIOR_WEIGHT = 2;
/** Weight of content that an action names without consuming it. */
const NAMED_SHARE = 0.3;
/**
 * A stronger action is decisive: evidence for intents of other stages is multiplied by this value over its strength.
 */
const DECISIVE_STRENGTH = 4;

/** Decay of the evidence from the last touch to `at`. */
const decaySince = (profile: IntentBelief, at: number): number =>
  0.5 ** (Math.max(0, at - (profile.at ?? at)) / DAY_MS / HALF_LIFE_DAYS);

/** Weight of a touch's content as evidence for the content's intents. */
const toldByContent = ({ consumes, strength }: TouchpointType): number => {
  if (consumes) return 1;
  return strength > 1 ? NAMED_SHARE : 0;
};

/** Factor that a touch applies to the earlier evidence for each intent; null for no change. */
function leftBy(type: TouchpointType, tags: Tags, index: TaxonomyIndex): number[] | null {
  if (type.strength >= 1 && type.strength <= DECISIVE_STRENGTH) return null;
  const left = index.intents.map(() => 1);
  const keep = (position: number | undefined, share: number): void => {
    if (position !== undefined) left[position] = (left[position] ?? 0) * share;
  };
  if (type.strength < 1) {
    for (const intent of new Set([type.intent, ...tags.intents])) {
      keep(index.intentAt.get(intent ?? ''), type.strength);
    }
  } else if (type.stage !== null) {
    const share = DECISIVE_STRENGTH / type.strength;
    index.intentsOfStage.forEach((home, stage) => {
      if (index.stages[stage] !== type.stage) home.forEach((intent) => keep(intent, share));
    });
  }
  return left;
}

function addTo(profile: IntentBelief, position: number | undefined, weight: number): void {
  if (position !== undefined) profile.intents[position] = (profile.intents[position] ?? 0) + weight;
}

type Told = [intent: string, share: number][];

const evenly = (intents: readonly string[], share: number): Told =>
  intents.map((intent) => [intent, share / intents.length]);

/** What a purchase by somebody who is no new customer tells of: what is bought again, and loyalty. */
function toldByOrder(
  purchases: number,
  { intent, loyalIntent }: TouchpointType,
  { first, repeat, then }: CustomerTerms,
): Told {
  const again = intent !== null && !first.has(intent) ? [intent] : [...repeat, ...then];
  const loyal = loyalIntent === null ? 0 : again.length > 0 ? loyaltyOf(purchases) : 1;
  return [...evenly([loyalIntent ?? ''], loyal), ...evenly(again, 1 - loyal)];
}

/**
 * The intents that a touch's type tells of, with their shares. Somebody new wants the type's own intent. Whoever is a
 * customer for longer wants its loyal one; and a deed in a stage before the customers', such as a look at prices, is of
 * somebody who wants more of what they have.
 */
function toldByType(
  profile: IntentBelief,
  type: TouchpointType,
  at: number,
  taxonomy: Taxonomy,
): Told {
  const { intent, loyalIntent, stage } = type;
  const terms = customerTerms(taxonomy);
  if (profile.customerStage !== null && !isNewCustomer(profile, at, taxonomy)) {
    if (type.purchase) return toldByOrder(profile.purchases, type, terms);
    if (loyalIntent !== null) return [[loyalIntent, 1]];
    const isDeed = type.strength > DECISIVE_STRENGTH && stage !== null;
    if (isDeed && !terms.stages.has(stage) && terms.repeat.size > 0) {
      return evenly([...terms.repeat], 1);
    }
  }
  return intent === null ? [] : [[intent, 1]];
}

/** Adds the evidence of a touch; earlier evidence decays. */
export function addEvidence(
  profile: IntentBelief,
  { type, tags, at }: TypedTouch,
  taxonomy: Taxonomy,
): void {
  const index = taxonomyIndex(taxonomy);
  const kept = decaySince(profile, at);
  const left = leftBy(type, tags, index);
  profile.intents = profile.intents.map(
    (weight, position) => weight * kept * (left?.[position] ?? 1),
  );
  if (type.strength < 1) return;
  const weight = Math.log2(1 + type.strength);
  for (const [intent, share] of toldByType(profile, type, at, taxonomy)) {
    addTo(profile, index.intentAt.get(intent), weight * share);
  }
  const told = toldByContent(type) / Math.max(1, tags.intents.length);
  for (const intent of tags.intents) addTo(profile, index.intentAt.get(intent), told);
}

/** Weight of the evidence against the prior in `intentProbabilities`, 0–1. */
export function intentConfidence(profile: IntentBelief, at: number): number {
  const evidence =
    profile.intents.reduce((sum, weight) => sum + weight, 0) * decaySince(profile, at);
  return evidence / (evidence + PRIOR_WEIGHT);
}

/** Probability of each intent at `at`: the evidence, with a prior from the stage. */
export function intentProbabilities(
  profile: IntentBelief,
  at: number,
  taxonomy: Taxonomy,
): Distribution {
  const fade = decaySince(profile, at);
  const prior = expectedIntents(profile, Math.max(at, profile.at ?? at), taxonomy);
  return normalized(
    profile.intents.map(
      (weight, position) => weight * fade + PRIOR_WEIGHT * (prior[position] ?? 0),
    ),
  );
}
