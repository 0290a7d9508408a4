import { describe, expect, it } from 'vitest';

import { Learner } from '../learning/learner';
import { situationOf, SITUATIONS } from './situation';
import { HOUR_MS } from '../../time';

const named = (view: Parameters<typeof situationOf>[0]): Record<string, number> => {
  const values = situationOf(view, new Learner());
  return Object.fromEntries(SITUATIONS.map((name, place) => [name, values[place] ?? NaN]));
};

describe('the situation of a contact', () => {
  it('of whom nothing is known has weights of its own, and no other', () => {
    const { cold, ...others } = named({ recent: [], session: [], length: 0, pauseMs: null });
    expect(cold).toBe(1);
    expect(Object.values(others).every((value) => value === 0)).toBe(true);
  });

  it('tells a visit that goes on from a return', () => {
    const visiting = named({ recent: [2, 1], session: [2, 1], length: 9, pauseMs: HOUR_MS / 60 });
    const returning = named({ recent: [2, 1], session: [], length: 9, pauseMs: 900 * HOUR_MS });
    expect(visiting).toMatchObject({ always: 1, cold: 0, session: -1 });
    expect(returning).toMatchObject({ always: 1, cold: 0, session: 1, depth: 0 });
    expect(returning.pause).toBeGreaterThan(visiting.pause ?? NaN);
  });

  it('grows with the length of the journey and with the depth of the visit', () => {
    const visit = (items: number[], length: number) =>
      named({ recent: items, session: items, length, pauseMs: 0 });
    expect(visit([1], 50).length).toBeGreaterThan(visit([1], 2).length ?? NaN);
    expect(visit([3, 2, 1], 3).depth).toBeGreaterThan(visit([1], 3).depth ?? NaN);
  });

  it('stays finite for a journey of a million and a pause of a century', () => {
    const values = named({
      recent: [1],
      session: [1],
      length: 1_000_000,
      pauseMs: 876_000 * HOUR_MS,
    });
    expect(Object.values(values).every((value) => Math.abs(value) < 10)).toBe(true);
  });

  it('knows how much others did after the latest item, and how far they agree', () => {
    const learner = new Learner();
    const view = { recent: [1], session: [1], length: 2, pauseMs: 0 };
    const before = situationOf(view, learner);
    for (let contact = 1; contact <= 30; contact += 1) {
      learner.learn(contact, 1, contact * HOUR_MS);
      learner.learn(contact, 2, contact * HOUR_MS + 1);
    }
    const after = situationOf(view, learner);
    for (const name of ['evidence', 'certainty'] as const) {
      const place = SITUATIONS.indexOf(name);
      expect(after[place]).toBeGreaterThan(before[place] ?? NaN);
    }
  });
});
