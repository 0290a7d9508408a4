import { TagLearner } from '../../plugin/suggestions/learning/tag-learner';
import { NO_TAGS } from '../../plugin/taxonomy/taxonomy';
import { randomNumbers } from '../../plugin/ranking/random-numbers';
import { bySource, sizesOf, type Labelled } from './labelled';
import type { Labels } from './labels';
import { reportOn, type Report } from './metrics';
import { entryOf, predict, type Prediction } from './predict';

export interface AfterTagsReport extends Report {
  /** Items that taught, by source, in each draw. */
  taught: Record<string, number>;
  draws: number;
}

const DRAWS = 5;
/** A source never teaches more of itself, so that something is left to be tested. */
const MOST_TAUGHT = 0.8;

/** Groups in an order of chance (Fisher–Yates). */
function shuffledGroups(items: Labelled[], seed: number): string[] {
  const groups = [...new Set(items.map(({ item }) => item.group))].sort();
  const random = randomNumbers(seed);
  for (let last = groups.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [groups[last], groups[other]] = [groups[other] ?? '', groups[last] ?? ''];
  }
  return groups;
}

/** Draws whole groups until `tags` items teach; the others are the test. */
function draw(items: Labelled[], tags: number, seed: number) {
  const wanted = Math.min(tags, Math.floor(items.length * MOST_TAUGHT));
  const teaching = new Set<string>();
  let taught = 0;
  for (const group of shuffledGroups(items, seed)) {
    if (taught >= wanted) break;
    teaching.add(group);
    taught += items.filter(({ item }) => item.group === group).length;
  }
  const isTeaching = ({ item }: Labelled): boolean => teaching.has(item.group);
  return {
    teach: items.filter(isTeaching),
    test: items.filter((labelled) => !isTeaching(labelled)),
  };
}

function learnerOf(teach: Labelled[], { taxonomy, formatOf }: Labels): TagLearner {
  const learner = new TagLearner();
  for (const [index, { item, label }] of teach.entries()) {
    const tags = { ...NO_TAGS, format: formatOf(label), stages: item.stages.slice(0, 1) };
    learner.put(String(index).padStart(6, '0'), entryOf(item), tags, taxonomy);
  }
  for (const fit = learner.fit(); !fit.next().done;);
  return learner;
}

/** What is suggested within each source of at least two formats once `tags` of its items are tagged. */
export function afterTags(labelled: Labelled[], labels: Labels, tags: number): AfterTagsReport {
  const predictions: Prediction[] = [];
  const taught: Record<string, number> = {};
  for (const [source, items] of bySource(labelled)) {
    if (sizesOf(items).size < 2) continue;
    for (let seed = 1; seed <= DRAWS; seed += 1) {
      const { teach, test } = draw(items, tags, seed);
      const { models } = learnerOf(teach, labels);
      taught[source] = teach.length;
      for (const { item, label } of test) predictions.push(predict(item, label, models, labels));
    }
  }
  return { ...reportOn(predictions, sizesOf(labelled)), taught, draws: DRAWS };
}
