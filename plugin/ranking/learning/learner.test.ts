import { describe, expect, it } from 'vitest';

import { NOW } from '../../../tests/support/small-library';
import { Learner } from './learner';
import { MINUTE_MS } from '../../time';

const ITEMS = 300;

/** A learner of one contact who consumes all items in order, `rounds` times. */
function learnRounds(rounds: number): Learner {
  const learner = new Learner();
  for (let step = 0; step < rounds * ITEMS; step += 1) {
    learner.learn(1, step % ITEMS, NOW + step * MINUTE_MS);
  }
  return learner;
}

describe('the learner', () => {
  it('counts a contact once, however much they consume in between', () => {
    const learner = learnRounds(3);
    for (let item = 0; item < ITEMS; item += 1) {
      expect(learner.contactsOf(item)).toBe(1);
      expect(learner.audienceOf(item)).toHaveLength(1);
    }
  });

  it('lets a contact make an item popular once: not again within a day, and not on a later one', () => {
    const [once, often] = [new Learner(), new Learner()];
    once.learn(1, 0, NOW);
    for (let time = 0; time < 50; time += 1) often.learn(1, 0, NOW + time * 120 * MINUTE_MS);
    const now = NOW + 50 * 120 * MINUTE_MS;
    once.popularities.forEach((popularity, position) => {
      expect(often.popularities[position]?.at(now)[0]).toBe(popularity.at(now)[0]);
    });
    often.learn(2, 0, NOW);
    const [day] = often.popularities;
    expect(day?.at(now)[0]).toBeGreaterThan(once.popularities[0]?.at(now)[0] ?? Infinity);
  });

  it('forgets a contact everywhere but in sums', () => {
    const learner = learnRounds(1);
    learner.forget(1);
    for (let item = 0; item < ITEMS; item += 1) {
      expect(learner.audienceOf(item)).toHaveLength(0);
      expect(learner.sessionsWith(item)).toHaveLength(0);
    }
    expect(learner.journeyOf(1)).toBeNull();
  });

  it('lets what comes late take its place in the journey', () => {
    const learner = new Learner();
    learner.learn(1, 0, NOW);
    learner.learn(1, 2, NOW + 2 * MINUTE_MS);
    learner.learn(1, 1, NOW + MINUTE_MS);
    expect(learner.journeyOf(1)?.items).toEqual([0, 1, 2]);
    expect(learner.pairs.next(0)?.get(1)).toBe(1);
    expect(learner.pairs.next(1)?.get(2)).toBe(1);
  });

  it('forgets a session once no item remembers it, and then uses its place again', () => {
    const learner = new Learner();
    for (let contact = 1; contact <= 10_000; contact += 1) learner.learn(contact, 0, NOW);
    expect(learner.sessionsWith(0).length).toBeLessThan(400);
    // The session in which a contact was last seen is kept.
    expect(learner.sessions.size).toBe(10_000);
    for (let contact = 1; contact <= 10_000; contact += 1) learner.forget(contact);
    for (let contact = 1; contact <= 10_000; contact += 1) learner.learn(-contact, 0, NOW);
    expect(learner.sessions.size).toBe(10_000);
  });
});
