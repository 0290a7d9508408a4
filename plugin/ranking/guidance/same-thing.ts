import type { Catalogue } from '../catalogue/catalogue';

/** Without topics, entries are about the same thing where they are nearly as close as the closest one. */
const NEARLY = 0.6;
const LEAST = 0.1;

/** The entries that are about the same as another one: by a topic that they share, or, where one has none, by their words. */
export function sameThing(item: number, catalogue: Catalogue): ReadonlySet<number> {
  const topics = new Set(catalogue.tagsOf(item).topics);
  const { items, scores } = catalogue.neighboursOf(item);
  const least = Math.max(LEAST, (scores[0] ?? 0) * NEARLY);
  const alike = new Set<number>();
  items.forEach((other, place) => {
    const others = catalogue.tagsOf(other).topics;
    const isAlike =
      topics.size > 0 && others.length > 0
        ? others.some((topic) => topics.has(topic))
        : (scores[place] ?? 0) >= least;
    if (isAlike) alike.add(other);
  });
  alike.delete(item);
  return alike;
}
