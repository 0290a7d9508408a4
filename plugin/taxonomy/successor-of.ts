import type { Facet, Taxonomy } from './taxonomy';

/** The current key of a term: itself, or its replacement if it was retired. */
export const successorOf = (facet: Facet, key: string, { retired = [] }: Taxonomy): string =>
  retired.find((term) => term.facet === facet && term.key === key)?.replacedBy ?? key;
