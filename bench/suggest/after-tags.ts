import { randomNumbers } from '../../plugin/ranking/random-numbers';
import { bySource, type Labelled } from './labelled';
import type { Prediction } from './predict';
import { hasSeveralFormats, libraryOf, predictAll, type Setting } from './protocol';

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
function draw(items: Labelled[], tags: number, seed: number): (one: Labelled) => boolean {
  const wanted = Math.min(tags, Math.floor(items.length * MOST_TAUGHT));
  const sizes = new Map<string, number>();
  for (const { item } of items) sizes.set(item.group, (sizes.get(item.group) ?? 0) + 1);
  const teaching = new Set<string>();
  let taught = 0;
  for (const group of shuffledGroups(items, seed)) {
    if (taught >= wanted) break;
    teaching.add(group);
    taught += sizes.get(group) ?? 0;
  }
  return ({ item }) => teaching.has(item.group);
}

/** What is suggested within each source of at least two formats once `tags` of its items are tagged, in five draws. */
export function afterTags(labelled: Labelled[], tags: number, setting: Setting): Prediction[] {
  return [...bySource(labelled).values()].filter(hasSeveralFormats).flatMap((items) =>
    Array.from({ length: DRAWS }, (_, seed) => {
      const isTagged = draw(items, tags, seed + 1);
      const library = libraryOf(items, isTagged, setting);
      return predictAll(
        items.filter((one) => !isTagged(one)),
        library,
        setting,
      );
    }).flat(),
  );
}
