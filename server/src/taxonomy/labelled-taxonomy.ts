import type { TaxonomyAnswer } from '../../../plugin/contracts/taxonomy';
import { labelIn } from '../../../plugin/taxonomy/label-in';
import { omit } from '../../../plugin/taxonomy/omit';
import type { Taxonomy, Term } from '../../../plugin/taxonomy/taxonomy';

/** What is public of a taxonomy, with labels in a locale, or as they are without one. */
export function labelledTaxonomy(
  { stages, intents, formats, topics, touchpointTypes, retired = [] }: Taxonomy,
  locale: string | undefined,
): TaxonomyAnswer['data'] {
  const labelled = <Known extends Pick<Term, 'label' | 'labels'>>(terms: Known[]): Known[] =>
    locale === undefined ? terms : terms.map((term) => ({ ...term, label: labelIn(term, locale) }));
  return {
    stages: labelled(stages).map((stage) => omit(stage, 'channels')),
    intents: labelled(intents),
    formats: labelled(formats),
    topics: labelled(topics),
    touchpointTypes: labelled(touchpointTypes).map(
      ({ key, label, labels, colour, stage, consumes }) => ({
        key,
        label,
        ...(labels && { labels }),
        ...(colour && { colour }),
        stage,
        consumes,
      }),
    ),
    retired: labelled(retired),
  };
}
