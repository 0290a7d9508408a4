import type { Delivery } from '../../../plugin/contracts/recommendations';
import { describeDelivery } from '../../../plugin/journey/delivery/describe-delivery';
import { planDelivery } from '../../../plugin/journey/delivery/plan-delivery';
import type { RankingInput } from './ranking-input';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';

interface Parts {
  model: ModelService;
  taxonomy: TaxonomyService;
}

/** When and through which channel a list best reaches its contact, or null when there is nothing to say. */
export function contactDelivery(
  { model, taxonomy: taxonomyService }: Parts,
  { request: { history, now }, state }: RankingInput,
  locale: string,
): Delivery | null {
  const population = model.population();
  const taxonomy = taxonomyService.current();
  const plan = planDelivery({ history, state, now }, population, taxonomy);
  return (
    plan && {
      channel: plan.channel,
      notBefore: new Date(plan.notBefore).toISOString(),
      confidence: plan.confidence,
      basis: describeDelivery(plan, locale),
    }
  );
}
