import {
  CLICKS,
  COMPLETES,
  EXPERIMENT_DAYS,
  LIST_LENGTH,
  SHOWS_RECOMMENDATIONS,
  SLOTS,
} from './behaviour';
import { pick, type SimulatedEntry } from './entries-by-stage';
import { touch, type Person } from './person';

interface Click {
  entry: SimulatedEntry;
  recommendationId: string;
}

/** Shows a person a list of these entries. Returns the click, or null. */
export function recommend(person: Person, entries: SimulatedEntry[]): Click | null {
  const { random, seen, name } = person;
  if (!random.happens(SHOWS_RECOMMENDATIONS)) return null;
  const slot = random.draw(SLOTS);
  const recommendationId = `${name}-${person.touchpoints.length}`;
  const list: SimulatedEntry[] = [];
  const taken = new Set(seen);
  for (let place = 0; place < LIST_LENGTH; place += 1) {
    const entry = pick(entries, person, taken);
    if (entry === null) break;
    taken.add(entry.slug);
    list.push(entry);
  }
  for (const entry of list) {
    touch(person, { type: 'recommendation_shown', entry, recommendationId, slot });
  }
  const clicked = list.find(() => random.happens(CLICKS[slot] ?? 0)) ?? null;
  if (clicked === null) return null;
  touch(person, { type: 'recommendation_clicked', entry: clicked, recommendationId, slot });
  return { entry: clicked, recommendationId };
}

/** Adds a completion with the probability of the person's ranking. */
export function complete(person: Person, { entry, recommendationId }: Click): void {
  const isTried = person.daysAgo < EXPERIMENT_DAYS;
  const ranking = isTried && person.arm === 'control' ? 'newest' : 'blend';
  if (!person.random.happens(COMPLETES[ranking])) return;
  touch(person, { type: 'content_completed', entry, recommendationId });
}
