import { deserialize, serialize } from 'node:v8';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  modelOf,
  NOW,
  requestOf,
  smallCatalogue,
  stranger,
} from '../../../tests/support/small-library';
import { emptyProfile, observe, type ContactProfile } from '../../journey/contact-profile';
import { DeliveryPopulation } from '../../journey/delivery/population';
import { restoreProfiles, storeProfiles } from '../../journey/stored-profiles';
import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import type { CountTable } from '../data-structures/count-table';
import { Learner } from './learner';
import { rank } from '../rank';
import { MINUTE_MS } from '../../time';

const ITEMS = 40;
const CONTACTS = 12;
const TYPES = ['content_viewed', 'form_submitted', 'purchased', 'unsubscribed'];
const CHANNELS = ['email', 'site', null];
const catalogue = smallCatalogue(
  Object.fromEntries(
    Array.from({ length: ITEMS }, (_, item) => [`d${item}`, { title: `Title ${item % 7}` }]),
  ),
);

const contact = fc.nat({ max: CONTACTS - 1 });
const learns = fc.record({
  kind: fc.constant('learn' as const),
  contact,
  item: fc.nat({ max: ITEMS - 1 }),
  at: fc.nat({ max: 60 * 24 * 400 }).map((minutes) => NOW - minutes * MINUTE_MS),
  type: fc.constantFrom(...TYPES),
  channel: fc.constantFrom(...CHANNELS),
});
const events = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: learns },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('merge' as const), contact, into: contact }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget' as const), contact }) },
  ),
  { maxLength: 300, size: 'max' },
);
type Event = typeof events extends fc.Arbitrary<(infer One)[]> ? One : never;

interface Counts {
  learner: Learner;
  population: DeliveryPopulation;
  profiles: Map<number, ContactProfile>;
}

const nothing = (): Counts => ({
  learner: new Learner(),
  population: new DeliveryPopulation(),
  profiles: new Map(),
});

function takeIn({ learner, population, profiles }: Counts, event: Event): void {
  if (event.kind === 'merge') {
    learner.merge(event.contact, event.into);
    if (event.contact !== event.into) population.merge(event.contact, event.into);
  } else if (event.kind === 'forget') {
    learner.forget(event.contact);
    population.forget(event.contact);
    profiles.delete(event.contact);
  } else {
    const { contact: who, item, at, type } = event;
    const profile = profiles.get(who) ?? emptyProfile(defaultTaxonomy);
    profiles.set(who, profile);
    learner.learn(who, item, at);
    learner.exposures.add(item);
    learner.consumptions.add(item, item % 2 === 0);
    population.learn(who, event, profile, defaultTaxonomy);
    observe(profile, { type, item, at }, catalogue.tagsOf(item), defaultTaxonomy);
  }
}

/** What another process would restore. */
function restored({ learner, population, profiles }: Counts): Counts {
  const counts = nothing();
  const stored = {
    learner: learner.store(),
    population: population.store(),
    profiles: storeProfiles(profiles),
  };
  const read = deserialize(serialize(stored)) as typeof stored;
  counts.learner.restore(read.learner);
  counts.population.restore(read.population);
  return { ...counts, profiles: restoreProfiles(read.profiles) };
}

const entriesOf = (table: CountTable | null): [number, number][] => {
  const entries: [number, number][] = [];
  table?.each((key, sum) => entries.push([key, sum]));
  return entries.sort(([left], [right]) => left - right);
};

/** Every number that a ranking can depend on. */
function readingOf({ learner, population, profiles }: Counts) {
  const items = Array.from({ length: ITEMS }, (_, item) => ({
    next: entriesOf(learner.pairs.next(item)),
    followed: learner.pairs.next(item)?.total,
    together: entriesOf(learner.pairs.together(item)),
    audience: [...learner.audienceOf(item)],
    sessions: [...learner.sessionsWith(item)].map((session) => [
      learner.sessions.contactOf(session),
      ...learner.sessions.itemsOf(session),
    ]),
    contacts: learner.contactsOf(item),
    first: learner.firsts.of(item),
    shown: learner.exposures.of(item),
    consumed: learner.consumptions.of(item),
    clicked: learner.consumptions.clicksOf(item),
  }));
  const journeys = Array.from({ length: CONTACTS }, (_, who) => {
    const journey = learner.journeyOf(who);
    return (
      journey && [
        learner.numberOfContact(who),
        journey.items,
        journey.recent,
        journey.sessionAt(journey.latest),
        journey.everything(),
        journey.latest,
      ]
    );
  });
  return {
    items,
    journeys,
    popularities: learner.popularities.flatMap((popularity) =>
      [0, NOW].map((now) => [...popularity.at(now)].slice(0, ITEMS)),
    ),
    numbers: [learner.size, learner.sessions.size, learner.latest, learner.pairs.dropped],
    population: [
      population.channels(),
      population.rhythm(),
      population.rhythmWeight(),
      population.gap(),
      population.untracked,
    ],
    profiles,
  };
}

const listsOf = ({ learner }: Counts) =>
  Array.from({ length: CONTACTS }, (_, who) => {
    const items = learner.journeyOf(who)?.items ?? [];
    const history = items.map((item, step) => ({ type: 'content_viewed', item, at: NOW - step }));
    const request = requestOf({ contact: who, history });
    return rank(request, stranger, { ...modelOf(catalogue), learner });
  });

/** Thirty histories of hundreds of events take seconds, and longer on a busy machine. */
const SLOW_MS = 120_000;

describe('what was learned', { timeout: SLOW_MS }, () => {
  it('is the same once it was stored and taken up, and learns on as if nothing had been', () => {
    fc.assert(
      fc.property(events, events, (before, after) => {
        const original = nothing();
        for (const event of before) takeIn(original, event);
        const copy = restored(original);
        expect(readingOf(copy)).toEqual(readingOf(original));
        expect(listsOf(copy)).toEqual(listsOf(original));
        for (const event of after) for (const counts of [original, copy]) takeIn(counts, event);
        expect(readingOf(copy)).toEqual(readingOf(original));
        expect(listsOf(copy)).toEqual(listsOf(original));
      }),
      { numRuns: 30 },
    );
  });

  it('is the same where there is too much to keep: of journeys, neighbours and channels', () => {
    const original = nothing();
    const learn = (counts: Counts, from: number, until: number) => {
      for (let step = from; step < until; step += 1) {
        const at = NOW + step * 600_000;
        counts.learner.learn(step % 2, (step * 7) % 1_500, at);
        counts.learner.learn(step, 0, at);
        counts.learner.learn(step, step % 900, at);
        const touch = { type: 'content_viewed', at, channel: `mailing-${step % 300}` };
        counts.population.learn(step, touch, emptyProfile(defaultTaxonomy), defaultTaxonomy);
      }
    };
    learn(original, 0, 3_000);
    const copy = restored(original);
    for (const counts of [original, copy]) learn(counts, 3_000, 5_000);
    const readings = [original, copy].map(({ learner, population }) => ({
      dropped: [learner.pairs.dropped, population.untracked].map((count) => [count, count > 0]),
      items: Array.from({ length: 1_500 }, (_, item) => [
        entriesOf(learner.pairs.together(item)),
        [...learner.audienceOf(item)],
      ]),
      journeys: [0, 1].map((who) => learner.journeyOf(who)?.everything()),
    }));
    expect(readings[1]).toEqual(readings[0]);
    expect(readings[0]?.dropped).toMatchObject([
      [expect.any(Number), true],
      [expect.any(Number), true],
    ]);
  });

  it('keeps nothing of the bytes that it was read from', () => {
    const learner = new Learner();
    learner.learn(1, 0, NOW);
    const bytes = serialize(learner.store());
    const stored = deserialize(bytes) as ReturnType<Learner['store']>;
    const copy = new Learner();
    copy.restore(stored);
    bytes.fill(0);
    expect(copy.journeyOf(1)?.items).toEqual([0]);
    expect(copy.audienceOf(0)).toHaveLength(1);
    expect(copy.contactsOf(0)).toBe(1);
  });
});
