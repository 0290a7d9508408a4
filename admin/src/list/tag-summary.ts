import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { chosenTerms } from '../panel/chosen-terms';
import type { TaxonomyData } from '../services/taxonomy';

/** The labels of all tags: format first, then stages, intents and topics. */
export function tagSummary(
  { stages, intents, format, topics }: Tags,
  taxonomy: Pick<TaxonomyData, 'stages' | 'intents' | 'formats' | 'topics'>,
): string[] {
  return [
    ...chosenTerms(format === null ? [] : [format], taxonomy.formats),
    ...chosenTerms(stages, taxonomy.stages),
    ...chosenTerms(intents, taxonomy.intents),
    ...chosenTerms(topics, taxonomy.topics),
  ].map(({ label }) => label);
}
