import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { DocumentTags } from '../../../plugin/contracts/tags';
import type { FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import { FACETS, type Facet, type Tags } from '../../../plugin/taxonomy/taxonomy';

export const TAG_UID = 'plugin::lifecycle-map.tag';

/** A tag of a document. */
export interface Tag extends FacetTerm {
  source: string;
  authorName: string | null;
  createdAt: string | Date;
}

/** A row of the tags table. */
export interface TagRow extends Tag {
  id: number;
  contentType: string;
  targetId: string;
  /** See `slotOf`. Null where a transfer brought the row, until the next start. */
  slot: string | null;
}

/** @param terms of one document, in the order of their ids */
export function tagsOfRows(terms: FacetTerm[]): Tags {
  const of = (facet: Facet) => terms.filter((term) => term.facet === facet).map(({ term }) => term);
  return {
    stages: of('stage'),
    intents: of('intent'),
    format: of('format')[0] ?? null,
    topics: of('topic'),
  };
}

/** @param tags of one document, in the order of their ids */
export function documentTagsOf(target: ContentReference, tags: Tag[]): DocumentTags {
  const authorship = tags
    .filter(({ facet }) => FACETS.includes(facet))
    .reverse()
    .map(({ facet, term, source, authorName, createdAt }) => ({
      facet,
      term,
      source,
      author: authorName,
      setAt: new Date(createdAt).toISOString(),
    }))
    .sort((left, right) => Date.parse(right.setAt) - Date.parse(left.setAt));
  return { ...target, ...tagsOfRows(tags), authorship };
}
