import { TagLearner } from '../../plugin/suggestions/learning/tag-learner';
import type { LookAt } from '../../plugin/suggestions/look';
import { NO_TAGS, type Tags } from '../../plugin/taxonomy/taxonomy';
import { bySource, sizesOf, type Labelled } from './labelled';
import type { Labels } from './labels';
import type { Entries } from './lookers';
import { predict, type Naming, type Prediction } from './predict';

/** How the sources are looked at, and what may be used of them. */
export interface Setting {
  labels: Labels;
  entries: Entries;
  naming: Naming;
  /** How the entries of a source are looked at: by numbers that were chosen on it, or without it. */
  lookOn(source: string): LookAt;
}

const tagsOf = ({ item, label }: Labelled, { formatOf }: Labels): Tags => ({
  ...NO_TAGS,
  format: formatOf(label),
  stages: item.stages.slice(0, 1),
});

/** A library of these entries, some of them tagged. */
export function libraryOf(
  items: Labelled[],
  isTagged: (one: Labelled) => boolean,
  { labels, entries, naming, lookOn }: Setting,
): TagLearner {
  const learner = new TagLearner(lookOn(items[0]?.item.source ?? ''));
  for (const [index, one] of items.entries()) {
    const key = String(index).padStart(6, '0');
    const entry = entries.of(one, naming);
    if (isTagged(one)) learner.put(key, entry, tagsOf(one, labels), labels.taxonomy);
    else learner.see(key, entry, labels.taxonomy);
  }
  for (const fit = learner.fit(); !fit.next().done;);
  return learner;
}

/** What is suggested for entries of a library that are not tagged. */
export const predictAll = (
  items: Labelled[],
  { models }: TagLearner,
  { labels, entries, naming }: Setting,
): Prediction[] =>
  items.map((one) =>
    predict({ item: one.item, truth: one.label, entry: entries.of(one, naming) }, models, labels),
  );

/** What is suggested in each source, as one library, before anything in it is tagged. */
export const zeroShot = (labelled: Labelled[], setting: Setting): Prediction[] =>
  [...bySource(labelled).values()].flatMap((items) =>
    predictAll(
      items,
      libraryOf(items, () => false, setting),
      setting,
    ),
  );

export const hasSeveralFormats = (items: Labelled[]): boolean => sizesOf(items).size > 1;
