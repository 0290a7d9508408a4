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
import { exposureTypes } from './exposures/exposure-types';
import { randomNumbers } from './random-numbers';
import { explainItem, rank, type RankingModel } from './rank';
import type { RankRequest } from './rank-request';
import { teachWeights } from './weights/teach-weights';

const consumingTypes = new Set(
  defaultTaxonomy.touchpointTypes.filter(({ consumes }) => consumes).map(({ key }) => key),
);
const exposures = exposureTypes(defaultTaxonomy);
const types = defaultTaxonomy.touchpointTypes.map(({ key }) => key);

/** Names of properties that every object has, and any other text. */
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

/** A model that has learned the events in the given order, whatever their times. */
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
