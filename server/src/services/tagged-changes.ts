import type { PublishedEntry, TaggedDocument } from '../../../plugin/ranking/catalogue';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { contentKey } from './entries';

/** A document as it was when it was learned. */
export interface LearnedDocument {
  tags: Tags;
  published: PublishedEntry[];
}

export interface TaggedChanges {
  /** Documents to learn: new, retagged, or published anew. */
  due: TaggedDocument[];
  /** Keys of those to forget: without a tag now. */
  gone: string[];
}

const isSameList = <Item>(left: Item[], right: Item[]): boolean =>
  left.length === right.length && left.every((item, position) => item === right[position]);

const isSame = (known: LearnedDocument, { tags, published }: TaggedDocument): boolean =>
  known.tags.format === tags.format &&
  isSameList(known.tags.stages, tags.stages) &&
  isSameList(known.tags.intents, tags.intents) &&
  isSameList(known.tags.topics, tags.topics) &&
  isSameList(known.published, published);

/** What differs between the library's tagged documents and those that were learned, by `contentKey`. */
export function taggedChanges(
  tagged: Iterable<TaggedDocument>,
  learned: ReadonlyMap<string, LearnedDocument>,
): TaggedChanges {
  const due: TaggedDocument[] = [];
  const present = new Set<string>();
  for (const document of tagged) {
    const key = contentKey(document.address);
    present.add(key);
    const known = learned.get(key);
    if (known === undefined || !isSame(known, document)) due.push(document);
  }
  return { due, gone: [...learned.keys()].filter((key) => !present.has(key)) };
}
