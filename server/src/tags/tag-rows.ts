import type { DocumentTags, TagAuthorship } from '../../../plugin/contracts/tags';
import { FACETS, type Facet, type Tags } from '../../../plugin/taxonomy/taxonomy';

/** A row of the tags table. */
export interface TagRow {
  id: number;
  contentType: string;
  targetId: string;
  facet: string;
  term: string;
  source: string;
  authorName: string | null;
  createdAt: string | Date;
}

const isFacet = (facet: string): facet is Facet => FACETS.some((known) => known === facet);

/** Tags as one term a row, the order that an editor gave them kept. */
export function termsOf(tags: Tags): { facet: Facet; term: string }[] {
  const rows = (facet: Facet, terms: string[]) =>
    [...new Set(terms)].map((term) => ({ facet, term }));
  return [
    ...rows('stage', tags.stages),
    ...rows('intent', tags.intents),
    ...rows('format', tags.format === null ? [] : [tags.format]),
    ...rows('topic', tags.topics),
  ];
}

/** Rows of one document, in any order, as tags. */
export function tagsOfRows(rows: TagRow[]): Tags {
  const terms = (facet: Facet) =>
    rows
      .filter((row) => row.facet === facet)
      .sort((left, right) => left.id - right.id)
      .map(({ term }) => term);
  return {
    stages: terms('stage'),
    intents: terms('intent'),
    format: terms('format')[0] ?? null,
    topics: terms('topic'),
  };
}

const authorshipOf = ({ facet, term, source, authorName, createdAt }: TagRow): TagAuthorship[] =>
  isFacet(facet)
    ? [{ facet, term, source, author: authorName, setAt: new Date(createdAt).toISOString() }]
    : [];

export function documentTagsOf(
  target: { contentType: string; documentId: string },
  rows: TagRow[],
): DocumentTags {
  const newestFirst = [...rows].sort(
    (left, right) => +new Date(right.createdAt) - +new Date(left.createdAt) || right.id - left.id,
  );
  return { ...target, ...tagsOfRows(rows), authorship: newestFirst.flatMap(authorshipOf) };
}
