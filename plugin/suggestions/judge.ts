import { termsIn } from '../taxonomy/facet-terms';
import { NO_TAGS, type Facet, type Tags, type Taxonomy } from '../taxonomy/taxonomy';
import type { SuggestibleEntry } from './entry';
import { oddsOf } from './odds-of';
import type { FacetModels } from './learning/facet-models';
import type { Look } from './look';
import { suggestFor } from './suggest';

/** Topics are a site's own and often rare: that one is not foreseen says nothing against it. */
const JUDGED: Exclude<Facet, 'topic'>[] = ['format', 'stage', 'intent'];

/**
 * How sure the suggester is of the tags that an entry has, 0–1: that of the facet it doubts most. A facet is as sure as
 * the likeliest of its terms. Null when nothing that it judges is tagged.
 */
function confidenceIn(
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

export interface Judgement {
  /**
   * How sure the suggester is of the entry's own tags, 0–1; of an entry without tags, how sure it is of the format that it
   * suggests. Null when there is nothing of either.
   */
  confidence: number | null;
  /** Key of the format that it would give the entry, or null. */
  format: string | null;
}

/** What the suggester thinks of an entry as it is tagged. */
export function judge(
  entry: SuggestibleEntry,
  tags: Tags,
  models: FacetModels,
  taxonomy: Taxonomy,
): Judgement {
  const look = models.lookAt(entry, taxonomy);
  const { format } = suggestFor(look, models, taxonomy, NO_TAGS);
  const isTagged = termsIn(tags).length > 0;
  return {
    confidence: isTagged
      ? confidenceIn(tags, look, models, taxonomy)
      : (format?.confidence ?? null),
    format: format?.term ?? null,
  };
}
