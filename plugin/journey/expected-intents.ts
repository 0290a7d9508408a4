import { normalized, type Distribution } from './distribution';
import type { StageBelief } from './stage-filter';
import type { TaxonomyIndex } from './taxonomy-index';

/** What the prior of intents depends on. */
export interface IntentPrior extends Pick<StageBelief, 'stages' | 'customerStage'> {
  purchases: number;
}

/** Loyalty: 0 for a first-time customer, towards 1 with repeated purchases: 1 − 2/(n+1). */
export const loyaltyOf = (purchases: number): number =>
  purchases > 0 ? 1 - 2 / (purchases + 1) : 0;

/** Positions of the intents of new and of loyal customers in this stage, and this contact's loyalty. */
function customerWants(
  { customerStage, purchases }: IntentPrior,
  { types, intentAt, stages }: TaxonomyIndex,
): { first: number | undefined; then: number | undefined; loyalty: number } {
  const stage = stages[customerStage ?? -1];
  const purchase = [...types.values()].find((type) => type.purchase && type.stage === stage);
  const then = intentAt.get(purchase?.loyalIntent ?? '');
  return {
    first: intentAt.get(purchase?.intent ?? ''),
    then,
    loyalty: then === undefined ? 0 : loyaltyOf(purchases),
  };
}

/**
 * Prior probability of each intent from the stage alone: uniform over the intents at home there. For a customer, half
 * of it goes to the intent that a purchase leads to: at first the type's intent, then, with each purchase, more of its
 * loyal intent.
 */
export function expectedIntents(profile: IntentPrior, index: TaxonomyIndex): Distribution {
  const weights = index.intents.map(() => 0);
  const add = (position: number | undefined, weight: number): void => {
    if (position !== undefined) weights[position] = (weights[position] ?? 0) + weight;
  };
  profile.stages.forEach((belief, stage) => {
    const home = index.intentsOfStage[stage] ?? [];
    if (stage !== profile.customerStage) {
      home.forEach((intent) => add(intent, belief / home.length));
      return;
    }
    const { first, then, loyalty } = customerWants(profile, index);
    add(first, (belief / 2) * (1 - loyalty));
    add(then, (belief / 2) * loyalty);
    home.forEach((intent) =>
      add(intent, (belief / 2 / home.length) * (intent === first ? 1 - loyalty : 1)),
    );
  });
  return normalized(weights);
}
