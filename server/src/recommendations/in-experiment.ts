import type { Core } from '@strapi/strapi';

import type { RecommendationsMeta } from '../../../plugin/contracts/recommendations';
import { getService } from '../get-service';
import type { RecommendationRequest } from './recommendation-request';

/** A request as the running experiment, if any, has it answered, and what is told of that. */
export function inExperiment(
  strapi: Core.Strapi,
  asked: RecommendationRequest,
): { asked: RecommendationRequest; experiment: Pick<RecommendationsMeta, 'experiment'> } {
  const assigned = getService(strapi, 'experiments').assign(asked);
  if (assigned === null) return { asked, experiment: {} };
  const { meta, strategy } = assigned;
  return {
    asked: { ...asked, ranking: strategy.ranking, ruleSet: strategy.rules },
    experiment: { experiment: meta },
  };
}
