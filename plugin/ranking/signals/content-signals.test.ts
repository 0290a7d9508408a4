import { describe, expect, it } from 'vitest';

import { plain, signal } from '../../../tests/support/signals';
import { modelOf, NOW, smallCatalogue } from '../../../tests/support/small-library';
import { DAY_MS, HOUR_MS } from '../../time';

describe('similar_to_last and similar_to_recent', () => {
  const model = modelOf(
    smallCatalogue({
      pump: { title: 'Choosing a pump', text: 'A pump moves water.' },
      valve: { title: 'Choosing a valve', text: 'A valve stops steam.' },
      pumps: { title: 'Pump care', text: 'Care for a pump that moves water.' },
      valves: { title: 'Valve care', text: 'Care for a valve that stops steam.' },
      other: { title: 'Holidays', text: 'We are closed.' },
    }),
  );
  const [PUMP, VALVE, PUMPS, VALVES, OTHER] = [0, 1, 2, 3, 4];

  it('speak for what is about the same as what was touched', () => {
    const last = signal('similar_to_last', model, { read: [VALVE, PUMP] });
    expect(last.score(PUMPS)).toBeGreaterThan(last.score(VALVES));
    expect(last.score(OTHER)).toBe(0);
    expect(last.evidence(PUMPS)).toEqual({ because: PUMP });
    const recent = signal('similar_to_recent', model, { read: [VALVE, PUMP] });
    expect(recent.score(VALVES)).toBeGreaterThan(last.score(VALVES));
    expect(recent.evidence(VALVES)).toEqual({ because: VALVE });
  });

  it('say nothing to a newcomer', () => {
    expect(signal('similar_to_recent', model).score(PUMPS)).toBe(0);
  });
});

describe('after_in_library and before_in_library', () => {
  it('speak for what was written next to the last item, the nearer the more', () => {
    const after = signal('after_in_library', plain(), { read: [1] });
    expect(after.score(2)).toBeGreaterThan(after.score(3));
    expect(after.score(0)).toBe(0);
    expect(after.evidence(2)).toEqual({ because: 1, beside: true });
    const before = signal('before_in_library', plain(), { read: [1] });
    expect([before.score(0) > 0, before.score(2)]).toEqual([true, 0]);
  });
});

describe('fresh_in_days and fresh_in_hours', () => {
  const published = (ageMs: number) => ({ publishedAt: NOW - ageMs });
  const model = modelOf(
    smallCatalogue({
      now: published(0),
      today: published(6 * HOUR_MS),
      week: published(7 * DAY_MS),
      old: published(400 * DAY_MS),
      future: published(-DAY_MS),
    }),
  );

  it('speak for what is new, and not for what is not there yet', () => {
    const days = signal('fresh_in_days', model);
    expect([0, 1, 2, 3].map((item) => days.score(item))).toEqual(
      [1, 1 / 1.25, 1 / 8, 0].map((score) => expect.closeTo(score)),
    );
    expect(days.score(4)).toBe(0);
    expect(days.evidence(2)).toEqual({ ageInDays: 7 });
    const hours = signal('fresh_in_hours', model);
    expect([hours.score(0), hours.score(2)]).toEqual([1, 0]);
  });

  it('take what was consumed before it was published for as old as that', () => {
    const known = modelOf(smallCatalogue({ again: published(0) }));
    known.learner.learn(1, 0, NOW - 7 * DAY_MS);
    expect(signal('fresh_in_days', known).score(0)).toBeCloseTo(1 / 8);
  });
});
