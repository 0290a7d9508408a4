import type { Tags, TouchpointType } from '../taxonomy/taxonomy';
import type { ContactProfile } from './contact-profile';
import { normalized, type Distribution } from './distribution';
import type { TaxonomyIndex } from './taxonomy-index';

const DAY_MS = 86_400_000;
/** What somebody wants changes faster than where they stand. */
const HALF_LIFE_DAYS = 10;
/** How many touches the expectation from the stage is worth. */
const PRIOR_WEIGHT = 2;
/** Content that was merely shown, opened or dismissed tells this share of what consuming it tells. */
const NAMED_SHARE = 0.3;
/** A purchase settles what the person came to do: this share of the evidence before it stays. */
const LEFT_AFTER_PURCHASE = 0.2;

const decay = (fromMs: number, toMs: number): number =>
  0.5 ** (Math.max(0, toMs - fromMs) / DAY_MS / HALF_LIFE_DAYS);

/** 0 for a first-time customer, towards 1 for one who has bought over and over: 1 − 2/(n+1). */
const loyaltyOf = (purchases: number): number => (purchases > 0 ? 1 - 2 / (purchases + 1) : 0);

/** Adds what a touch says of what the contact wants, and lets older evidence fade. */
export function addEvidence(
  profile: ContactProfile,
  type: TouchpointType,
  tags: Tags,
  at: number,
  { intentAt }: TaxonomyIndex,
): void {
  const kept =
    (profile.at === null ? 1 : decay(profile.at, at)) * (type.purchase ? LEFT_AFTER_PURCHASE : 1);
  profile.intents = profile.intents.map((weight) => weight * kept);
  const add = (intent: string | null, weight: number): void => {
    const position = intent === null ? undefined : intentAt.get(intent);
    if (position !== undefined)
      profile.intents[position] = (profile.intents[position] ?? 0) + weight;
  };
  const weight = Math.log2(1 + type.strength);
  const loyal = type.purchase && type.loyalIntent !== null ? loyaltyOf(profile.purchases) : 0;
  add(type.intent, weight * (1 - loyal));
  add(type.loyalIntent, weight * loyal);
  const told = (type.consumes ? 1 : NAMED_SHARE) / Math.max(1, tags.intents.length);
  for (const intent of tags.intents) add(intent, told);
}

/** What somebody in each stage usually wants; a customer's wants move with their purchases. */
function expected(profile: ContactProfile, index: TaxonomyIndex): Distribution {
  const weights = index.intents.map(() => 0);
  const add = (position: number | undefined, weight: number): void => {
    if (position !== undefined) weights[position] = (weights[position] ?? 0) + weight;
  };
  profile.stages.forEach((belief, stage) => {
    const home = index.intentsOfStage[stage] ?? [];
    const isCustomers = stage === profile.customerStage;
    for (const intent of home) add(intent, (belief * (isCustomers ? 0.5 : 1)) / home.length);
    if (isCustomers) addCustomerWants(profile, index, belief * 0.5, add);
  });
  return normalized(weights);
}

function addCustomerWants(
  { customerStage, purchases }: ContactProfile,
  { types, intentAt, stages }: TaxonomyIndex,
  belief: number,
  add: (position: number | undefined, weight: number) => void,
): void {
  const stage = stages[customerStage ?? -1];
  const purchase = [...types.values()].find((type) => type.purchase && type.stage === stage);
  const loyal = purchase?.loyalIntent == null ? 0 : loyaltyOf(purchases);
  add(intentAt.get(purchase?.intent ?? ''), belief * (1 - loyal));
  add(intentAt.get(purchase?.loyalIntent ?? ''), belief * loyal);
}

/** What is left at `at` of the evidence as of the last touch. */
const fadeOf = (profile: ContactProfile, at: number): number =>
  profile.at === null ? 1 : decay(profile.at, at);

/** The share of evidence in what `intentProbabilities` says, 0–1. */
export function intentConfidence(profile: ContactProfile, at: number): number {
  const evidence = profile.intents.reduce((sum, weight) => sum + weight, 0) * fadeOf(profile, at);
  return evidence / (evidence + PRIOR_WEIGHT);
}

/** Probability of each intent at `at`: the evidence, over what the stage lets expect. */
export function intentProbabilities(
  profile: ContactProfile,
  at: number,
  index: TaxonomyIndex,
): Distribution {
  const fade = fadeOf(profile, at);
  const prior = expected(profile, index);
  return normalized(
    profile.intents.map(
      (weight, position) => weight * fade + PRIOR_WEIGHT * (prior[position] ?? 0),
    ),
  );
}
