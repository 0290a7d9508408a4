import type { Tags, Taxonomy } from './taxonomy';

export interface UnknownTerm {
  /** Where it stands in the tags, as a path: `['stages', '0']`. */
  path: string[];
  term: string;
}

/**
 * The terms of `tags` that `taxonomy` does not declare. Topics never count: they are made on first use.
 */
export function findUnknownTerms(tags: Omit<Tags, 'topics'>, taxonomy: Taxonomy): UnknownTerm[] {
  const unknownIn = (name: 'stages' | 'intents', known: { key: string }[]) =>
    tags[name].flatMap((term, index) =>
      known.some(({ key }) => key === term) ? [] : [{ path: [name, String(index)], term }],
    );
  const { format } = tags;
  const formatIsKnown = format === null || taxonomy.formats.some(({ key }) => key === format);
  return [
    ...unknownIn('stages', taxonomy.stages),
    ...unknownIn('intents', taxonomy.intents),
    ...(formatIsKnown ? [] : [{ path: ['format'], term: format }]),
  ];
}
