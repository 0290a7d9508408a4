import type { FacetTerm } from '../../../plugin/contracts/tags';
import { FACETS, type Facet, type Tags } from '../../../plugin/taxonomy/taxonomy';

const termsOf = (tags: Tags): Record<Facet, string[]> => ({
  stage: tags.stages,
  intent: tags.intents,
  format: tags.format === null ? [] : [tags.format],
  topic: tags.topics,
});

/** Tags as one term each. */
export function termsIn(tags: Tags): FacetTerm[] {
  const terms = termsOf(tags);
  return FACETS.flatMap((facet) => terms[facet].map((term) => ({ facet, term })));
}

/** Tags with more terms; a format takes the place of the one before. */
export function withTerms(tags: Tags, added: FacetTerm[]): Tags {
  const present = termsOf(tags);
  const terms = (facet: Facet) => [
    ...new Set([
      ...present[facet],
      ...added.filter((term) => term.facet === facet).map(({ term }) => term),
    ]),
  ];
  return {
    stages: terms('stage'),
    intents: terms('intent'),
    format: terms('format').at(-1) ?? null,
    topics: terms('topic'),
  };
}
