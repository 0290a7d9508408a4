import type { Facet, Tags, Taxonomy } from './taxonomy';

export interface UnknownTerm {
  /** Path in the tags: `['stages', '0']`. */
  path: string[];
  facet: Facet;
  term: string;
  /** Whether it was retired. */
  isRetired: boolean;
}

/**
 * The terms of `tags` that `taxonomy` does not offer. Topics are created on first use, so only retired topics count.
 */
export function findUnknownTerms(tags: Tags, taxonomy: Taxonomy): UnknownTerm[] {
  const isRetired = (facet: Facet, term: string): boolean =>
    taxonomy.retired?.some((retired) => retired.facet === facet && retired.key === term) === true;
  const unknown = (facet: Facet, term: string, path: string[]): UnknownTerm => ({
    path,
    facet,
    term,
    isRetired: isRetired(facet, term),
  });
  const unknownIn = (name: 'stages' | 'intents', facet: Facet): UnknownTerm[] =>
    tags[name].flatMap((term, index) =>
      taxonomy[name].some(({ key }) => key === term)
        ? []
        : [unknown(facet, term, [name, String(index)])],
    );
  const { format } = tags;
  const formatIsKnown = format === null || taxonomy.formats.some(({ key }) => key === format);
  return [
    ...unknownIn('stages', 'stage'),
    ...unknownIn('intents', 'intent'),
    ...(formatIsKnown ? [] : [unknown('format', format, ['format'])]),
    ...tags.topics
      .map((term, index) => unknown('topic', term, ['topics', String(index)]))
      .filter((topic) => topic.isRetired),
  ];
}
