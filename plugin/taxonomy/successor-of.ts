import type { Facet, Taxonomy } from './taxonomy';

/** The key of the term that stands for one now: itself, or what replaced it when it was retired. */
export const successorOf = (facet: Facet, key: string, { retired = [] }: Taxonomy): string =>
  retired.find((term) => term.facet === facet && term.key === key)?.replacedBy ?? key;
