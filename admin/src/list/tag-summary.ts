import type { Facet, Tags } from '../../../plugin/taxonomy/taxonomy';
import { chosenTerms } from '../panel/chosen-terms';
import type { TaxonomyData } from '../services/taxonomy';

type Labels = Pick<TaxonomyData, 'stages' | 'intents' | 'formats' | 'topics'>;

/** The labels of tags, by facet. */
export function tagsByFacet(
  { stages, intents, format, topics }: Tags,
  taxonomy: Labels,
): Record<Facet, string[]> {
  const labels = (terms: { label: string }[]) => terms.map(({ label }) => label);
  return {
    format: labels(chosenTerms(format === null ? [] : [format], taxonomy.formats)),
    stage: labels(chosenTerms(stages, taxonomy.stages)),
    intent: labels(chosenTerms(intents, taxonomy.intents)),
    topic: labels(chosenTerms(topics, taxonomy.topics)),
  };
}

/** All labels: format first, then stages, intents and topics. */
export function tagSummary(tags: Tags, taxonomy: Labels): string[] {
  const { format, stage, intent, topic } = tagsByFacet(tags, taxonomy);
  return [...format, ...stage, ...intent, ...topic];
}
