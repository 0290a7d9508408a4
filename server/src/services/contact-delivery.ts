import type { Core } from '@strapi/strapi';

import type { Delivery } from '../../../plugin/contracts/recommendations';
import { describeDelivery } from '../../../plugin/journey/delivery/describe-delivery';
import { planDelivery } from '../../../plugin/journey/delivery/plan-delivery';
import { getService } from '../get-service';
import type { RankingInput } from './ranking-input';

/** When and through which channel a list best reaches its contact, or null when there is nothing to say. */
export function contactDelivery(
  strapi: Core.Strapi,
  { request: { history, now }, state }: RankingInput,
  locale: string,
): Delivery | null {
  const population = getService(strapi, 'model').population();
  const taxonomy = getService(strapi, 'taxonomy').current();
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
