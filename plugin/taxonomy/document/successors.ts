import type { AnyTerm, Collection, TaxonomyDocument } from './taxonomy-document';

/** The current key for each key: itself while offered, null when nothing replaces it. */
export type Successors = Record<Collection, ReadonlyMap<string, string | null>>;

function successorIn(terms: ReadonlyMap<string, AnyTerm>, key: string): string | null {
  const seen = new Set<string>();
  for (let term = terms.get(key); term !== undefined && !seen.has(term.key);) {
    if (!term.retired) return term.key;
    seen.add(term.key);
    term = terms.get(term.replacedBy ?? '');
  }
  return null;
}

function successorsIn(terms: AnyTerm[]): ReadonlyMap<string, string | null> {
  const byKey = new Map(terms.map((term) => [term.key, term]));
  return new Map([...byKey.keys()].map((key) => [key, successorIn(byKey, key)]));
}

/** Follows replacements to their end; null for a circle. */
export const successorsOf = (document: TaxonomyDocument): Successors => ({
  stages: successorsIn(document.stages),
  intents: successorsIn(document.intents),
  formats: successorsIn(document.formats),
  topics: successorsIn(document.topics),
  touchpointTypes: successorsIn(document.touchpointTypes),
});
