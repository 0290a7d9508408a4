import { describe, expect, it } from 'vitest';

import {
  modelOf,
  NOW,
  requestOf,
  smallCatalogue,
  stranger,
  TYPE,
} from '../../tests/support/small-library';
import { randomNumbers } from './random-numbers';
import { rank } from './rank';

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
