import type { PublishedEntry, TaggedDocument } from '../../../plugin/ranking/catalogue/catalogue';
import { termsWithout, type FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { contentKey } from '../../../plugin/contracts/content-reference';

/** A document as it was when it was learned. */
export interface LearnedDocument {
  tags: Tags;
  published: PublishedEntry[];
  dismissed: FacetTerm[];
}

/** A document that editors tagged, or of which they dismissed suggestions. */
export interface ReviewedDocument extends TaggedDocument {
  dismissed: FacetTerm[];
}

export interface TaggedChanges {
  /** Documents to learn: new, retagged, reviewed, or published anew. */
  due: ReviewedDocument[];
  /** Keys of those to forget: without a tag or a dismissal now. */
  gone: string[];
}

const isSameList = <Item>(left: Item[], right: Item[]): boolean =>
  left.length === right.length && left.every((item, position) => item === right[position]);

const isSame = (
  known: LearnedDocument,
  { tags, published, dismissed }: ReviewedDocument,
): boolean =>
  known.tags.format === tags.format &&
  isSameList(known.tags.stages, tags.stages) &&
  isSameList(known.tags.intents, tags.intents) &&
  isSameList(known.tags.topics, tags.topics) &&
  isSameList(known.published, published) &&
  known.dismissed.length === dismissed.length &&
  termsWithout(known.dismissed, dismissed).length === 0;

/** What differs between the library's tagged or reviewed documents and those that were learned, by `contentKey`. */
export function taggedChanges(
  tagged: Iterable<ReviewedDocument>,
  learned: ReadonlyMap<string, LearnedDocument>,
): TaggedChanges {
  const due: ReviewedDocument[] = [];
  const present = new Set<string>();
  for (const document of tagged) {
    const key = contentKey(document.address);
    present.add(key);
    const known = learned.get(key);
    if (known === undefined || !isSame(known, document)) due.push(document);
  }
  return { due, gone: [...learned.keys()].filter((key) => !present.has(key)) };
}
