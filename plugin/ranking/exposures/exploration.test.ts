import { describe, expect, it } from 'vitest';

import {
  modelOf,
  NOW,
  requestOf,
  smallCatalogue,
  stranger,
} from '../../../tests/support/small-library';
import { explainItem, rank } from '../rank';
import type { RankedItem } from '../ranked-item';

const COUNT = 200;
const MOST = 0.3;
const names = Array.from({ length: COUNT }, (_, number) => `document-${number}`);
const libraryOf = (documentIds: string[]) =>
  smallCatalogue(Object.fromEntries(documentIds.map((documentId) => [documentId, {}])));
const catalogue = libraryOf(names);
const model = modelOf(catalogue);

const asked = (explorationSeed?: string) => requestOf({ explorationSeed, limit: COUNT });
const bonusOf = ({ reasons }: RankedItem): number =>
  reasons.find(({ code }) => code === 'exploration')?.contribution ?? 0;
const bonuses = (seed: string, of = model): Map<string, number> =>
  new Map(
    rank(asked(seed), stranger, of).map((ranked) => [
      of.catalogue.addressOf(ranked.item).documentId,
      bonusOf(ranked),
    ]),
  );

describe('exploration', () => {
  it('gives some of what is little known a small gain, and takes nothing off', () => {
    const gains = [...bonuses('ana/1').values()];
    expect(Math.min(...gains)).toBe(0);
    expect(Math.max(...gains)).toBeGreaterThan(MOST / 2);
    expect(Math.max(...gains)).toBeLessThanOrEqual(MOST);
    const some = gains.filter((gain) => gain > 0).length;
    expect(some).toBeGreaterThan(COUNT / 3);
    expect(some).toBeLessThan((COUNT * 2) / 3);
  });

  it('is the same all day for a contact, and another for another contact or day', () => {
    expect(bonuses('ana/1')).toEqual(bonuses('ana/1'));
    expect(bonuses('ana/1')).not.toEqual(bonuses('ana/2'));
    expect(bonuses('ana/1')).not.toEqual(bonuses('bea/1'));
  });

  it('does not depend on the order in which entries were read', () => {
    const reversed = bonuses('ana/1', modelOf(libraryOf(names.toReversed())));
    for (const [documentId, bonus] of bonuses('ana/1')) {
      expect(reversed.get(documentId)).toBe(bonus);
    }
  });

  it('weighs what is asked for', () => {
    const at = (explorationWeight: number) =>
      rank({ ...asked('ana/1'), explorationWeight }, stranger, model).map(bonusOf);
    expect(at(0).every((gain) => gain === 0)).toBe(true);
    expect(Math.max(...at(2))).toBeCloseTo(2 * Math.max(...at(1)), 12);
  });

  it('is off without a seed', () => {
    expect(rank(asked(), stranger, model).every((ranked) => bonusOf(ranked) === 0)).toBe(true);
  });

  it('shrinks with consumptions and exposures, until an entry is known', () => {
    const tried = modelOf(libraryOf(names));
    const [one = ''] = [...bonuses('ana/1')].find(([, bonus]) => bonus > 0.1) ?? [];
    const item = tried.catalogue.find('api::article.article', one) ?? -1;
    const gains = [0, 5, 20, 60].map((count) => {
      while (tried.learner.contactsOf(item) < count / 2) {
        tried.learner.learn(tried.learner.contactsOf(item) + 1, item, NOW);
      }
      while (tried.learner.exposures.of(item) < count / 2) tried.learner.exposures.add(item);
      return bonuses('ana/1', tried).get(one) ?? NaN;
    });
    expect(gains).toEqual(gains.toSorted((left, right) => right - left));
    expect(gains[0]).toBeGreaterThan(0);
    expect(gains[3]).toBe(0);
  });

  it('stops where the contact was shown the entry in vain', () => {
    const item = names.findIndex((name) => (bonuses('ana/1').get(name) ?? 0) > 0.1);
    const history = [{ type: 'recommendation_shown', item, at: NOW }];
    const exposureTypes = new Map([['recommendation_shown', 'shown' as const]]);
    const request = {
      ...asked('ana/1'),
      history,
      consumingTypes: new Set<string>(),
      exposureTypes,
    };
    expect(bonusOf(explainItem(request, stranger, model, item).ranked)).toBeLessThan(0);
  });

  it('is explained as it is listed', () => {
    rank(asked('ana/1'), stranger, model).forEach(({ item, score }, place) => {
      const { rank: position, ranked } = explainItem(asked('ana/1'), stranger, model, item);
      expect([position, ranked.score]).toEqual([place + 1, score]);
    });
  });
});
