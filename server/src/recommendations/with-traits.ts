import type { History } from '../../../plugin/ranking/ranking-input';
import type { Person, TraitsService } from '../people';
import type { Database } from '../strapi';
import { contactsOf } from './contact-history';

interface Parts {
  db: Database;
  traits: Pick<TraitsService, 'declared' | 'of'>;
}

/** The contact of each person: as their history tells, and looked up for those who have none. */
async function holdersOf(
  db: Database,
  people: Person[],
  histories: History[],
): Promise<(number | null)[]> {
  const isKnown = (place: number): boolean => (histories[place]?.contactId ?? null) !== null;
  const unknown = people.filter((_, place) => !isKnown(place));
  const found = await contactsOf(db, unknown);
  const lookedUp = new Map(unknown.map((person, place) => [person, found[place] ?? null]));
  return people.map((person, place) => histories[place]?.contactId ?? lookedUp.get(person) ?? null);
}

/** Histories with what the site says of the people. Without a declared trait, nothing is asked for. */
export async function withTraits(
  { db, traits }: Parts,
  people: Person[],
  histories: History[],
): Promise<History[]> {
  if (traits.declared().length === 0) return histories;
  const holders = await holdersOf(db, people, histories);
  const found = await traits.of([...new Set(holders.filter((id) => id !== null))]);
  return histories.map((history, place) => {
    const own = found.get(holders[place] ?? -1);
    return own === undefined ? history : { ...history, traits: own };
  });
}
