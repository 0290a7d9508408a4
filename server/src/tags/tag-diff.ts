import type { ContentReference } from '../../../plugin/contracts/content-reference';
import {
  eachOnce,
  slotOf,
  termsIn,
  termsWithout,
  type FacetTerm,
} from '../../../plugin/taxonomy/facet-terms';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import type { Author } from '../access';
import { tagsOfRows, type TagRow } from './tag-rows';

/** Who changes tags, and how they came by the terms. */
export interface TagOrigin {
  source: string;
  author: Author;
  /** Terms that were suggested: their source is `suggestion`. */
  accepted?: FacetTerm[];
}

/** How the tags of a document change. Terms that stay keep who set them, and when. */
export interface TagDiff {
  target: ContentReference;
  before: Tags;
  kept: TagRow[];
  removed: TagRow[];
  added: FacetTerm[];
}

/** @param present in the order of their ids */
export function diffTags(target: ContentReference, present: TagRow[], next: Tags): TagDiff {
  const wanted = eachOnce(termsIn(next));
  const removed = termsWithout(present, wanted);
  return {
    target,
    before: tagsOfRows(present),
    kept: present.filter((row) => !removed.includes(row)),
    removed,
    added: termsWithout(wanted, present),
  };
}

/** The rows that a diff adds. @param now milliseconds since 1970 */
export function addedRows(
  { target, added }: TagDiff,
  { source, author, accepted = [] }: TagOrigin,
  now: number,
): (Omit<TagRow, 'id'> & { authorId: Author['id'] })[] {
  const byHand = termsWithout(added, accepted);
  return added.map((term) => ({
    contentType: target.contentType,
    targetId: target.documentId,
    ...term,
    slot: slotOf(term),
    source: byHand.includes(term) ? source : 'suggestion',
    authorId: author.id,
    authorName: author.name,
    createdAt: new Date(now),
  }));
}

export const isChanged = ({ added, removed }: TagDiff): boolean =>
  added.length + removed.length > 0;
