import { FACETS, type Facet, type Tags } from './taxonomy';

/** One term of one facet. */
export interface FacetTerm {
  facet: Facet;
  /** Key of the term. */
  term: string;
}

/** Facets of which a document has one term at most. */
export const SINGLE_VALUED: ReadonlySet<Facet> = new Set<Facet>(['format']);

/** What a document has once in a facet: '' where it may have one term, else the term. */
export const slotOf = ({ facet, term }: FacetTerm): string =>
  SINGLE_VALUED.has(facet) ? '' : term;

const termsOf = (tags: Tags): Record<Facet, string[]> => ({
  stage: tags.stages,
  intent: tags.intents,
  format: tags.format === null ? [] : [tags.format],
  topic: tags.topics,
});

/** The terms of all tags. */
export function termsIn(tags: Tags): FacetTerm[] {
  const terms = termsOf(tags);
  return FACETS.flatMap((facet) => terms[facet].map((term) => ({ facet, term })));
}

/** Adds terms to tags; a format replaces the one before. */
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

const sameTerm = (left: FacetTerm, right: FacetTerm): boolean =>
  left.facet === right.facet && left.term === right.term;

/** Those of `terms` that are not among `others`. */
export const termsWithout = <Term extends FacetTerm>(terms: Term[], others: FacetTerm[]): Term[] =>
  terms.filter((term) => !others.some((other) => sameTerm(term, other)));

/** The same terms without repeats. */
export const eachOnce = (terms: FacetTerm[]): FacetTerm[] =>
  terms.filter((term, at) => terms.findIndex((other) => sameTerm(term, other)) === at);
