import { randomNumbers } from '../../plugin/ranking/random-numbers';
import type { Dataset } from './dataset';

/** Indexes of the events that are tests: new items of contacts with a history, in the second half. */
export function testPoints({ events }: Dataset): number[] {
  const seen = new Map<number, Set<number>>();
  const points: number[] = [];
  events.forEach(({ contact, item }, position) => {
    const items = seen.get(contact);
    if (items === undefined) seen.set(contact, new Set([item]));
    else {
      if (!items.has(item) && position >= events.length / 2) points.push(position);
      items.add(item);
    }
  });
  return points;
}

/** A random sample of `size` tests, or all if there are fewer. */
export function sampleOf(dataset: Dataset, size: number, seed: number): ReadonlySet<number> {
  const random = randomNumbers(seed);
  const points = testPoints(dataset);
  const drawn = Math.min(size, points.length);
  // A partial shuffle (Fisher & Yates, in Knuth, The Art of Computer Programming 2, section 3.4.2).
  for (let place = 0; place < drawn; place += 1) {
    const other = place + Math.floor(random() * (points.length - place));
    [points[place], points[other]] = [points[other] ?? 0, points[place] ?? 0];
  }
  return new Set(points.slice(0, drawn));
}
