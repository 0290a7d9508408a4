import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { DAY_MS, HOUR_MS, hourOfWeek } from '../../time';
import { DeliveryPopulation } from './population';

const MONDAY = Date.UTC(2026, 4, 18, 14);

interface Told {
  contact?: number;
  type?: string;
  at?: number;
  channel?: string | null;
  before?: number | null;
  /** Touches of the contact before this one. */
  touchpoints?: number;
}

const learn = (population: DeliveryPopulation, told: Told): void => {
  const { contact = 1, type = 'link_clicked', at = MONDAY, channel = 'email' } = told;
  const profile = { at: told.before ?? null, touchpoints: told.touchpoints ?? 0 };
  population.learn(contact, { type, at, channel }, profile, defaultTaxonomy);
};

const knownTo = (population: DeliveryPopulation): string[] => [...population.channels().keys()];

describe('the population', () => {
  it('tells of a channel from five contacts up', () => {
    const population = new DeliveryPopulation();
    for (let contact = 0; contact < 4; contact += 1) {
      learn(population, { contact });
      learn(population, { contact });
    }
    expect(knownTo(population)).toEqual([]);
    learn(population, { contact: 4, channel: ' Email ' });
    expect(population.channels().get('email')).toMatchObject({ answered: 9, shown: 0 });
  });

  it('counts two contacts who turn out to be one, and one who is erased, no longer', () => {
    const population = new DeliveryPopulation();
    for (let contact = 0; contact < 5; contact += 1) learn(population, { contact });
    population.merge(4, 3);
    expect(knownTo(population)).toEqual([]);
    learn(population, { contact: 9 });
    expect(knownTo(population)).toEqual(['email']);
    population.forget(9);
    expect(knownTo(population)).toEqual([]);
  });

  it('counts what was shown or refused apart from what was answered, and nothing else', () => {
    const population = new DeliveryPopulation();
    for (let contact = 0; contact < 5; contact += 1) learn(population, { contact });
    for (const type of ['recommendation_shown', 'unsubscribed', 'renewed', 'undeclared'])
      learn(population, { type });
    expect(population.channels().get('email')).toMatchObject({ answered: 5, shown: 2 });
  });

  it('learns the same in any order', () => {
    const told = Array.from({ length: 60 }, (_, count) => ({
      contact: count % 7,
      at: MONDAY + count * 5 * HOUR_MS,
      channel: count % 3 === 0 ? 'social' : 'email',
      type: count % 5 === 0 ? 'recommendation_shown' : 'link_clicked',
    }));
    const [one, other] = [new DeliveryPopulation(), new DeliveryPopulation()];
    told.forEach((touch) => learn(one, touch));
    [...told].reverse().forEach((touch) => learn(other, touch));
    expect(one.rhythm()).toEqual(other.rhythm());
    const countsOf = (population: DeliveryPopulation) =>
      ['email', 'social'].map((key) => {
        const { answered, shown } = population.channels().get(key) ?? {};
        return [answered, shown];
      });
    expect(countsOf(one)).toEqual(countsOf(other));
  });

  it('starts from an even rhythm and the gap of a week, and moves with what it sees', () => {
    const population = new DeliveryPopulation();
    expect(population.rhythm().every((share) => Math.abs(share - 1 / 168) < 1e-12)).toBe(true);
    expect(population.rhythmWeight()).toBe(0);
    expect(population.gap()).toBeCloseTo(7 * DAY_MS);
    for (let count = 0; count < 500; count += 1)
      learn(population, { before: MONDAY - 2 * DAY_MS, channel: null });
    const rhythm = population.rhythm();
    expect(rhythm.indexOf(Math.max(...rhythm))).toBe(hourOfWeek(MONDAY));
    expect(rhythm.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(population.gap() / DAY_MS).toBeCloseTo(2, 1);
  });

  it('is not one contact, however much they do', () => {
    const population = new DeliveryPopulation();
    for (let contact = 0; contact < 5; contact += 1) learn(population, { contact });
    for (let touchpoints = 0; touchpoints < 5_000; touchpoints += 1)
      learn(population, { contact: 9, touchpoints });
    expect(population.channels().get('email')?.answered).toBe(205);
  });

  it('is bounded, however many channels are made up, and says what it left out', () => {
    const population = new DeliveryPopulation();
    for (let count = 0; count < 1_000; count += 1)
      learn(population, { channel: `channel ${count}` });
    expect(population.untracked).toBe(800);
    for (let contact = 2; contact < 6; contact += 1)
      learn(population, { contact, channel: 'channel 7' });
    expect(knownTo(population)).toEqual(['channel 7']);
  });
});
