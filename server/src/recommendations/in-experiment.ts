import type { RecommendationsMeta } from '../../../plugin/contracts/recommendations';
import type { RecommendationRequest } from './recommendation-request';
import type { ExperimentsService } from '../experiments';

/** A request as the running experiment, if any, has it answered, and what is told of that. */
export function inExperiment(
  experiments: ExperimentsService,
  asked: RecommendationRequest,
): { asked: RecommendationRequest; experiment: Pick<RecommendationsMeta, 'experiment'> } {
  const assigned = experiments.assign(asked);
  if (assigned === null) return { asked, experiment: {} };
  const { meta, strategy } = assigned;
  return {
    asked: { ...asked, ranking: strategy.ranking, ruleSet: strategy.rules },
    experiment: { experiment: meta },
  };
}
