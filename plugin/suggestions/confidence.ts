import type { Facet, Tags } from '../taxonomy/taxonomy';
import { oddsOf } from './odds-of';
import type { FacetModels } from './learning/facet-models';
import type { Look } from './look';
import type { Taxonomy } from '../taxonomy/taxonomy';

/** Topics are a site's own and often rare: that one is not foreseen says nothing against it. */
const JUDGED: Exclude<Facet, 'topic'>[] = ['format', 'stage', 'intent'];

/**
 * How sure the suggester is of the tags that an entry has, 0–1: that of the facet it doubts most. A facet is as sure as
 * the likeliest of its terms. Null when nothing that it judges is tagged.
 */
export function confidenceIn(
  tags: Tags,
  look: Look,
  models: FacetModels,
  taxonomy: Taxonomy,
): number | null {
  const { format, stages, intents } = tags;
  const terms = { format: format === null ? [] : [format], stage: stages, intent: intents };
  const facets = JUDGED.filter((facet) => terms[facet].length > 0);
  if (facets.length === 0) return null;
  // Stages follow from format and intents, so they are judged by those that the entry has.
  const { odds } = oddsOf(look, models, taxonomy, tags);
  return Math.min(
    ...facets.map((facet) => Math.max(...terms[facet].map((term) => odds[facet].get(term) ?? 0))),
  );
}
