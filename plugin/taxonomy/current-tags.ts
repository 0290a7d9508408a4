import { successorOf } from './successor-of';
import type { Facet, Tags, Taxonomy } from './taxonomy';

/** Tags with replaced terms brought up to date, so that they are not reintroduced by mistake. */
export function currentTags(tags: Partial<Tags>, taxonomy: Taxonomy): Partial<Tags> {
  const current = (facet: Facet, terms: string[]) => [
    ...new Set(terms.map((term) => successorOf(facet, term, taxonomy))),
  ];
  const { stages, intents, format, topics } = tags;
  return {
    ...(stages ? { stages: current('stage', stages) } : {}),
    ...(intents ? { intents: current('intent', intents) } : {}),
    ...(format === undefined
      ? {}
      : { format: format === null ? null : successorOf('format', format, taxonomy) }),
    ...(topics ? { topics: current('topic', topics) } : {}),
  };
}
