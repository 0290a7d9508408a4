import type { PublishedEntry, TaggedDocument } from '../../../plugin/ranking/catalogue/catalogue';
import { termsWithout, type FacetTerm } from '../../../plugin/taxonomy/facet-terms';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { contentKey } from '../../../plugin/contracts/content-reference';

/** A document as the learner was trained on it. */
export interface TrainedDocument {
  tags: Tags;
  published: PublishedEntry[];
  dismissed: FacetTerm[];
}

/** A document with labels to train on: its tags, and the suggestions that editors dismissed. */
export interface LabelledDocument extends TaggedDocument {
  dismissed: FacetTerm[];
}

export interface TrainingChanges {
  /** Documents to train on: new, retagged, reviewed, or published anew. */
  stale: LabelledDocument[];
  /** Keys of those that have no label any more. */
  removed: string[];
}

const isSameList = <Item>(left: Item[], right: Item[]): boolean =>
  left.length === right.length && left.every((item, position) => item === right[position]);

const isSame = (
  known: TrainedDocument,
  { tags, published, dismissed }: LabelledDocument,
): boolean =>
  known.tags.format === tags.format &&
  isSameList(known.tags.stages, tags.stages) &&
  isSameList(known.tags.intents, tags.intents) &&
  isSameList(known.tags.topics, tags.topics) &&
  isSameList(known.published, published) &&
  known.dismissed.length === dismissed.length &&
  termsWithout(known.dismissed, dismissed).length === 0;

/** What differs between the labelled documents and those of the training set, by `contentKey`. */
export function trainingChanges(
  labelled: Iterable<LabelledDocument>,
  trained: ReadonlyMap<string, TrainedDocument>,
): TrainingChanges {
  const stale: LabelledDocument[] = [];
  const present = new Set<string>();
  for (const document of labelled) {
    const key = contentKey(document.address);
    present.add(key);
    const known = trained.get(key);
    if (known === undefined || !isSame(known, document)) stale.push(document);
  }
  return { stale, removed: [...trained.keys()].filter((key) => !present.has(key)) };
}
