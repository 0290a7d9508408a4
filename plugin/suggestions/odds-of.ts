import type { Facet, Tags, Taxonomy } from '../taxonomy/taxonomy';
import { logOddsOf, type Beliefs } from './knowledge/belief';
import { intentBeliefs } from './knowledge/intent-beliefs';
import { stageBeliefs } from './knowledge/stage-beliefs';
import type { FacetModels, PluralFacet } from './learning/facet-models';
import type { Look } from './look';
import type { Reading } from './reading';

export interface FacetOdds {
  beliefs: Record<PluralFacet, Beliefs>;
  /** Probability of each term that something speaks for. */
  odds: Record<Facet, Map<string, number>>;
}

const INLINE_CODE = /`[^`\n]{2,60}`/g;
const PROMPT = /^[ \t]*\$ \w/m;
const SOME_CODE = 3;

/** Whether it tells commands to type, as the manual of a product does. */
const tellsCommands = ({ markdown, page }: Reading): boolean =>
  page.codeBlocks > 0 ||
  PROMPT.test(markdown) ||
  Array.from(markdown.matchAll(INLINE_CODE)).length >= SOME_CODE;

const certain = (terms: string[]): Map<string, number> => new Map(terms.map((term) => [term, 1]));

/**
 * What knowledge and the models say of an entry, facet by facet: the format first, since intents follow from it,
 * and stages from both.
 * @param known the tags that the entry has: what they say is certain for the facets that follow from them
 */
export function oddsOf(
  look: Look,
  models: FacetModels,
  taxonomy: Taxonomy,
  known: Tags,
): FacetOdds {
  const { reading, phrases, features } = look;
  const probabilities = (facet: PluralFacet, beliefs: Beliefs) =>
    models.plural[facet].probabilities(features, logOddsOf(beliefs));
  const format = models.format.probabilities(look, taxonomy.formats);
  const formats = known.format === null ? format : certain([known.format]);
  const intentsBelieved = intentBeliefs(reading, phrases, formats, taxonomy);
  const intent = probabilities('intent', intentsBelieved);
  const intents = known.intents.length === 0 ? intent : certain(known.intents);
  const stagesBelieved = stageBeliefs(formats, intents, taxonomy, tellsCommands(reading));
  return {
    beliefs: { intent: intentsBelieved, stage: stagesBelieved, topic: look.topics },
    odds: {
      format,
      intent,
      stage: probabilities('stage', stagesBelieved),
      topic: probabilities('topic', look.topics),
    },
  };
}
