import { describe, expect, it } from 'vitest';

import { modelOf, NOW, smallCatalogue, stranger, TYPE } from '../../../tests/support/small-library';
import { Learner } from '../learning/learner';
import { randomNumbers } from '../random-numbers';
import type { RankingModel } from '../rank';
import { SIGNALS } from '../signals/signals';
import { situationOf } from './situation';
import { teachWeights } from './teach-weights';
import { MINUTE_MS } from '../../time';

const COUNT = 40;
const VISITING = situationOf(
  { recent: [1], session: [1], length: 3, pauseMs: MINUTE_MS },
  new Learner(),
);

const library = () =>
  modelOf(
    smallCatalogue(
      Object.fromEntries(Array.from({ length: COUNT }, (_, number) => [`item-${number}`, {}])),
    ),
  );
const weightOf = ({ weights }: RankingModel, name: string): number =>
  weights.in(VISITING)[SIGNALS.findIndex((signal) => signal.name === name)] ?? NaN;

/** Contacts who go from one item to the one that `next` says; each step is taught, then learned. */
function live(model: RankingModel, next: (item: number) => number, contacts = 300): void {
  const random = randomNumbers(3);
  for (let contact = 1; contact <= contacts; contact += 1) {
    let item = Math.floor(random() * COUNT);
    for (let step = 0; step < 3; step += 1) {
      const at = NOW + contact * 60 * MINUTE_MS + step * MINUTE_MS;
      const lesson = { contact, item, at, state: stranger, locale: 'en' };
      teachWeights({ ...lesson, contentTypes: new Set([TYPE]) }, model, random);
      model.learner.learn(contact, item, at);
      item = next(item);
    }
  }
}

describe('teaching weights', () => {
  it('lets a signal grow that tells what contacts turn to', () => {
    const model = library();
    const before = weightOf(model, 'next_in_journeys');
    live(model, (item) => (item * 7 + 3) % COUNT);
    expect(weightOf(model, 'next_in_journeys')).toBeGreaterThan(before + 0.3);
  });

  it('lets the order of the library grow where contacts follow it', () => {
    const [following, wandering] = [library(), library()];
    const random = randomNumbers(5);
    live(following, (item) => (item + 1) % COUNT);
    live(wandering, () => Math.floor(random() * COUNT));
    expect(weightOf(following, 'after_in_library')).toBeGreaterThan(
      weightOf(wandering, 'after_in_library'),
    );
  });

  it('teaches the same with the same draws', () => {
    const [one, other] = [library(), library()];
    for (const model of [one, other]) live(model, (item) => (item * 3 + 1) % COUNT, 50);
    expect(one.weights.store()).toEqual(other.weights.store());
  });

  it('learns nothing from what cannot be recommended, nobody turned to yet, or is consumed again', () => {
    const model = library();
    const random = randomNumbers(1);
    const teach = (contact: number, item: number, locale = 'en'): number => {
      const lesson = { contact, item, at: NOW, state: stranger, locale };
      teachWeights({ ...lesson, contentTypes: new Set([TYPE]) }, model, random);
      return model.weights.steps;
    };
    expect(teach(1, 0)).toBe(0);
    model.learner.learn(1, 0, NOW);
    expect(teach(1, 0)).toBe(0);
    expect(teach(2, 0, 'fr')).toBe(0);
    expect(teach(2, 0)).toBe(1);
  });
});
