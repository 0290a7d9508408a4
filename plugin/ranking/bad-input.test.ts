import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  modelOf,
  NOW,
  requestOf,
  smallCatalogue,
  stranger,
  TYPE,
} from '../../tests/support/small-library';
import { inferContactState } from '../journey/infer-contact-state';
import type { Touch } from '../journey/touch';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { exposureTypes } from './exposure-types';
import { randomNumbers } from './random-numbers';
import { explainItem, rank, type RankingModel } from './rank';
import type { RankRequest } from './rank-request';
import { teachWeights } from './teach-weights';

const consumingTypes = new Set(
  defaultTaxonomy.touchpointTypes.filter(({ consumes }) => consumes).map(({ key }) => key),
);
const exposures = exposureTypes(defaultTaxonomy);
const types = defaultTaxonomy.touchpointTypes.map(({ key }) => key);

/** Names that objects have of their own, besides any text. */
const names = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ' ', '\u0000', '💡'),
  fc.string({ minLength: 1, unit: 'binary' }),
);
const times = fc.oneof(
  fc.integer({ min: 0, max: NOW * 2 }),
  fc.constantFrom(0, 1, NOW - 1, NOW, NOW + 1),
);
const tags = fc.record({
  stages: fc.subarray([...defaultTaxonomy.stages.map(({ key }) => key), '__proto__']),
  intents: fc.subarray(defaultTaxonomy.intents.map(({ key }) => key).slice(0, 4)),
  format: fc.option(fc.constantFrom('webinar', 'faq', 'constructor')),
  topics: fc.uniqueArray(names, { maxLength: 3 }),
});
const library = fc.dictionary(
  names,
  fc.record({
    title: fc.string({ unit: 'binary' }),
    text: fc.lorem({ maxCount: 20 }),
    locale: fc.constantFrom('en', 'fr', 'xx', 'tlh-Latn', ''),
    publishedAt: times,
    createdAt: times,
    tags,
  }),
  { maxKeys: 12, noNullPrototype: true },
);
const events = fc.array(
  fc.record({
    contact: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(Number.MAX_SAFE_INTEGER)),
    item: fc.nat(20),
    at: times,
    type: fc.constantFrom(...types),
  }),
  { maxLength: 60 },
);

type Event = { contact: number; item: number; at: number; type: string };

/** A model that has learned the events in the order given, whatever their times. */
function taught(entries: Parameters<typeof smallCatalogue>[0], all: Event[]): RankingModel {
  const model = modelOf(smallCatalogue(entries));
  const random = randomNumbers(1);
  for (const { contact, item, at, type } of all) {
    if (item >= model.catalogue.size) continue;
    if (exposures.get(type) === 'shown') model.learner.exposures.add(item);
    if (!consumingTypes.has(type)) continue;
    const lesson = { contact, item, at, state: stranger, locale: 'en' };
    teachWeights({ ...lesson, contentTypes: new Set([TYPE]) }, model, random);
    model.learner.learn(contact, item, at);
  }
  return model;
}

const touchesOf = (all: Event[], { catalogue }: RankingModel): Touch[] =>
  all
    .filter(({ contact }) => contact === 1)
    .map(({ item, ...touch }) => ({ ...touch, item: item < catalogue.size ? item : null }));

function asked(all: Event[], model: RankingModel, seed: string | undefined): RankRequest {
  const history = touchesOf(all, model);
  const excluded = new Set(
    history.flatMap(({ item, type }) => (item !== null && consumingTypes.has(type) ? item : [])),
  );
  return requestOf({
    history,
    excluded,
    consumingTypes,
    exposureTypes: exposures,
    explorationSeed: seed,
    contact: 1,
    limit: 4,
  });
}

const stateOf = ({ history, now }: RankRequest, { catalogue }: RankingModel) =>
  inferContactState(history, (item) => catalogue.tagsOf(item), defaultTaxonomy, now);

const situations = [library, events, fc.option(names, { nil: undefined })] as const;

describe('whatever the library, the events and their times', () => {
  it('every score is finite and the sum of its contributions, and lists never get better', () => {
    fc.assert(
      fc.property(...situations, (entries, all, seed) => {
        const model = taught(entries, all);
        const request = asked(all, model, seed);
        const list = rank(request, stateOf(request, model), model);
        let last = Infinity;
        for (const { score, reasons } of list) {
          const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
          expect(Math.abs(sum - score)).toBeLessThan(1e-6);
          expect(Number.isFinite(score)).toBe(true);
          expect(score).toBeLessThanOrEqual(last);
          expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
          last = score;
        }
      }),
    );
  });

  it('a list is as long as it can be, without repeats, and without what is excluded', () => {
    fc.assert(
      fc.property(...situations, (entries, all, seed) => {
        const model = taught(entries, all);
        const request = asked(all, model, seed);
        const items = rank(request, stateOf(request, model), model).map(({ item }) => item);
        const readable = [...model.catalogue.items()].filter(
          (item) =>
            model.catalogue.entry(item, request.locale) !== null && !request.excluded.has(item),
        );
        expect(items).toHaveLength(Math.min(request.limit, readable.length));
        expect(new Set(items).size).toBe(items.length);
        expect(items.every((item) => readable.includes(item))).toBe(true);
      }),
    );
  });

  it('the same is asked and answered twice, and explained as it is listed', () => {
    fc.assert(
      fc.property(...situations, (entries, all, seed) => {
        const [model, again] = [taught(entries, all), taught(entries, all)];
        const request = asked(all, model, seed);
        const state = stateOf(request, model);
        const list = rank(request, state, model);
        expect(rank(request, state, again)).toEqual(list);
        list.forEach((ranked, place) => {
          expect(explainItem(request, state, model, ranked.item)).toEqual({
            rank: place + 1,
            ranked,
          });
        });
      }),
    );
  });

  it('every entry has a place of its own', () => {
    fc.assert(
      fc.property(...situations, (entries, all, seed) => {
        const model = taught(entries, all);
        const request = asked(all, model, seed);
        const state = stateOf(request, model);
        const everything = rank({ ...request, limit: 50 }, state, model);
        const places = everything.map(({ item }) => explainItem(request, state, model, item).rank);
        expect(places.toSorted((left, right) => left - right)).toEqual(
          places.map((_, place) => place + 1),
        );
      }),
    );
  });
});

const learnOften = (count: number, items: number) => {
  const model = modelOf(
    smallCatalogue(
      Object.fromEntries(Array.from({ length: items }, (_, number) => [`item-${number}`, {}])),
    ),
  );
  const random = randomNumbers(11);
  for (let event = 0; event < count; event += 1) {
    model.learner.learn(1, Math.floor(random() * items), NOW - Math.floor(random() * 1e9));
  }
  return model;
};

describe('bad input', () => {
  it('of one contact with 100,000 events costs the others nothing, and is bounded', () => {
    const model = learnOften(100_000, 1_000);
    expect(model.learner.journeyOf(1)?.items.length).toBeLessThanOrEqual(500);
    const history = Array.from({ length: 500 }, (_, step) => ({
      type: 'content_viewed',
      item: step,
      at: NOW - step,
    }));
    const list = rank(requestOf({ history, contact: 1 }), stranger, model);
    expect(list).toHaveLength(10);
    expect(list.every(({ score }) => Number.isFinite(score))).toBe(true);
  });

  it('of 100 KB of text, of none, and in unknown languages is compared like any other', () => {
    const words = 'pump valve press motor filter sensor bearing gasket ';
    const catalogue = smallCatalogue({
      long: { title: 'Pumps', text: words.repeat(2_000) },
      endless: { title: 'One word', text: 'x'.repeat(100_000) },
      empty: {},
      klingon: { locale: 'tlh', title: 'Pumps', text: 'pump valve' },
      japanese: { locale: 'ja', title: 'ポンプ', text: 'ポンプの選び方' },
      short: { title: 'Pumps and valves', text: 'A pump, a valve.' },
    });
    const alike = (documentId: string): string[] =>
      Array.from(
        catalogue.neighboursOf(catalogue.find(TYPE, documentId) ?? -1).items,
        (item) => catalogue.addressOf(item).documentId,
      );
    expect(alike('short')).toContain('long');
    expect(alike('long')).toContain('short');
    expect(alike('empty')).toEqual([]);
    const request = requestOf({ history: [{ type: 'content_viewed', item: 0, at: NOW }] });
    expect(rank(request, stranger, modelOf(catalogue)).length).toBe(4);
  });

  it('of a library of one, of none, or consumed to the last gets the list that is left', () => {
    const one = modelOf(smallCatalogue({ only: {} }));
    one.learner.learn(1, 0, NOW);
    expect(rank(requestOf(), stranger, one).map(({ item }) => item)).toEqual([0]);
    expect(rank(requestOf({ excluded: new Set([0]) }), stranger, one)).toEqual([]);
    expect(rank(requestOf(), stranger, modelOf(smallCatalogue({})))).toEqual([]);
  });

  it('of documents and types with the names of properties finds each of them', () => {
    const model = modelOf(
      smallCatalogue(
        Object.fromEntries(
          ['__proto__', 'constructor', 'toString'].map((name) => [
            `x${name}`,
            { documentId: name },
          ]),
        ),
      ),
    );
    const listed = rank(requestOf(), stranger, model).map(
      ({ item }) => model.catalogue.addressOf(item).documentId,
    );
    expect(listed).toEqual(['__proto__', 'constructor', 'toString']);
    expect(model.catalogue.find('__proto__', 'constructor')).toBeNull();
  });
});
