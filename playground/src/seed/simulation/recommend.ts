import { CLICKS, LIST_LENGTH, SHOWS_RECOMMENDATIONS, SLOTS } from './behaviour';
import { pick, type ShelfEntry } from './shelves';
import { touch, type Person } from './person';

/** Shows a person a list from a shelf. Returns the entry that they clicked, or null. */
export function recommend(person: Person, shelf: ShelfEntry[]): ShelfEntry | null {
  const { random, seen, name } = person;
  if (!random.happens(SHOWS_RECOMMENDATIONS)) return null;
  const slot = random.draw(SLOTS);
  const recommendationId = `${name}-${person.touchpoints.length}`;
  const list: ShelfEntry[] = [];
  const taken = new Set(seen);
  for (let place = 0; place < LIST_LENGTH; place += 1) {
    const entry = pick(shelf, taken, random);
    if (entry === null) break;
    taken.add(entry.slug);
    list.push(entry);
  }
  for (const entry of list) {
    touch(person, { type: 'recommendation_shown', entry, recommendationId, slot });
  }
  const clicked = list.find(() => random.happens(CLICKS[slot] ?? 0)) ?? null;
  if (clicked) {
    touch(person, { type: 'recommendation_clicked', entry: clicked, recommendationId, slot });
  }
  return clicked;
}
