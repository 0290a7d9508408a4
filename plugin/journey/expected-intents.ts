import type { Taxonomy } from '../taxonomy/taxonomy';
import { normalized, type Distribution } from './distribution';
import { customerTerms, type CustomerTerms } from './lifecycle/customer-terms';
import { isNewCustomer, type Orders } from './lifecycle/orders';
import type { StageBelief } from './stage-filter';
import { taxonomyIndex, type TaxonomyIndex } from './taxonomy-index';

/** What the prior of intents depends on. */
export interface IntentPrior extends Pick<StageBelief, 'stages' | 'customerStage'>, Orders {}

/** Loyalty: 0 for a first-time customer, towards 1 with repeated purchases, slowly at first: (1 − 2/(n+1))². */
export const loyaltyOf = (purchases: number): number =>
  purchases > 0 ? (1 - 2 / (purchases + 1)) ** 2 : 0;

/** Weights of intents, as keys; they need not sum to 1. */
type Wants = [intent: string, weight: number][];

const evenly = (intents: string[], weight: number): Wants =>
  intents.map((intent) => [intent, weight / intents.length]);

/**
 * What customers of a stage want. Somebody new: what a first purchase leads to, before all else. Later, the rest of
 * what is at home there; with each order, more of what the loyal do.
 */
function customerWants(
  home: string[],
  { purchases }: Orders,
  isNew: boolean,
  { first, favours }: CustomerTerms,
): Wants {
  const loyalty = loyaltyOf(purchases);
  if (isNew) return [...evenly([...first], 0.5), ...evenly(home, 0.5)];
  const rest = home.filter((intent) => !first.has(intent) && !favours.has(intent));
  return [...evenly(rest.length > 0 ? rest : home, 1 - loyalty), ...evenly([...favours], loyalty)];
}

/**
 * Prior probability of each intent from the stage alone: uniform over the intents at home there; of a customer, by how
 * long they have been one.
 * @param at milliseconds since 1970
 */
export function expectedIntents(
  profile: IntentPrior,
  at: number,
  taxonomy: Taxonomy,
): Distribution {
  const index: TaxonomyIndex = taxonomyIndex(taxonomy);
  const weights = index.intents.map(() => 0);
  const isNew = isNewCustomer(profile, at, taxonomy);
  profile.stages.forEach((belief, stage) => {
    const home = (index.intentsOfStage[stage] ?? []).map((intent) => index.intents[intent] ?? '');
    const wants =
      stage === profile.customerStage
        ? customerWants(home, profile, isNew, customerTerms(taxonomy))
        : evenly(home, 1);
    for (const [intent, weight] of wants) {
      const position = index.intentAt.get(intent);
      if (position !== undefined) weights[position] = (weights[position] ?? 0) + belief * weight;
    }
  });
  return normalized(weights);
}
