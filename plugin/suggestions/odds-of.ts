import type { Facet, Taxonomy } from '../taxonomy/taxonomy';
import { logOddsOf, type Beliefs } from './knowledge/belief';
import { intentBeliefs } from './knowledge/intent-beliefs';
import { stageBeliefs } from './knowledge/stage-beliefs';
import type { FacetModels } from './learning/facet-models';
import type { Look } from './look';

export interface FacetOdds {
  beliefs: Record<Facet, Beliefs>;
  /** Probability of each term that something speaks for. */
  odds: Record<Facet, Map<string, number>>;
}

/**
 * What knowledge and the models say of an entry, facet by facet: the format first, since intents follow from it,
 * and stages from both.
 */
export function oddsOf(look: Look, models: FacetModels, taxonomy: Taxonomy): FacetOdds {
  const { reading, phrases, features } = look;
  const { format, intent, stage, topic } = models.byFacet;
  const formats = format.probabilities(features, logOddsOf(look.formats));
  const intentsBelieved = intentBeliefs(reading, phrases, formats, taxonomy);
  const intents = intent.probabilities(features, logOddsOf(intentsBelieved));
  const stagesBelieved = stageBeliefs(formats, intents, taxonomy);
  return {
    beliefs: {
      format: look.formats,
      intent: intentsBelieved,
      stage: stagesBelieved,
      topic: look.topics,
    },
    odds: {
      format: formats,
      intent: intents,
      stage: stage.probabilities(features, logOddsOf(stagesBelieved)),
      topic: topic.probabilities(features, logOddsOf(look.topics)),
    },
  };
}
