import { describe, expect, it } from 'vitest';

import { followPaths, plain, signal } from '../../../tests/support/signals';
import { NOW } from '../../../tests/support/small-library';
import type { RankingModel } from '../rank';
import { DAY_MS, MINUTE_MS } from '../../time';

describe('next_in_journeys', () => {
  it('speaks for what contacts went on to right after the last item', () => {
    const model = followPaths(plain(), [0, 1], [0, 1], [0, 2], [1, 0, 3]);
    const next = signal('next_in_journeys', model, { read: [4, 0] });
    expect(next.score(1)).toBeGreaterThan(next.score(2));
    expect(next.score(2)).toBeGreaterThan(0);
    expect(next.score(4)).toBe(0);
    expect(next.evidence(1)).toEqual({ because: 0, followers: 2, contacts: 4 });
  });

  it('trusts many contacts more than one', () => {
    const few = followPaths(plain(), [0, 1]);
    const many = followPaths(plain(), ...Array.from({ length: 20 }, () => [0, 1]));
    const scoreOf = (model: RankingModel) =>
      signal('next_in_journeys', model, { read: [0] }).score(1);
    expect(scoreOf(many)).toBeGreaterThan(scoreOf(few));
  });
});

describe('consumed_together', () => {
  it('speaks for what is consumed near the recent items, before or after', () => {
    const model = followPaths(plain(), [1, 0, 4], [1, 0, 4], [2, 3]);
    const together = signal('consumed_together', model, { read: [0] });
    expect(together.score(1)).toBeGreaterThan(0);
    expect(together.score(4)).toBeGreaterThan(0);
    expect(together.score(2)).toBe(0);
    expect(together.evidence(1)).toEqual({ because: 0 });
  });
});

describe('similar_sessions', () => {
  it('speaks for what stands near the shared item in others’ sessions, what came after more', () => {
    const model = followPaths(plain(), [1, 0, 2], [1, 0, 2]);
    const sessions = signal('similar_sessions', model, { read: [0] });
    expect(sessions.score(2)).toBeGreaterThan(sessions.score(1));
    expect(sessions.score(1)).toBeGreaterThan(0);
    expect(sessions.evidence(2)).toEqual({ followers: 2, contacts: 2 });
  });

  it('takes nobody for their own neighbour', () => {
    const model = followPaths(plain(), [0, 2]);
    const self = model.learner.numberOfContact(1);
    expect(signal('similar_sessions', model, { read: [0], self }).score(2)).toBe(0);
  });
});

describe('the evidence of similar_sessions', () => {
  it('counts somebody who came twice once', () => {
    const model = plain();
    const visits = [
      [0, 2],
      [1, 2],
    ];
    visits.forEach((items, day) =>
      items.forEach((item, step) =>
        model.learner.learn(1, item, NOW - (2 - day) * DAY_MS + step * MINUTE_MS),
      ),
    );
    const sessions = signal('similar_sessions', model, { read: [0, 1] });
    expect(sessions.evidence(2)).toEqual({ followers: 1, contacts: 1 });
  });
});

describe('similar_journeys', () => {
  it('speaks for what contacts with similar journeys consumed, the more alike the more', () => {
    const model = followPaths(plain(), [0, 1, 2], [0, 1, 2], [0, 3]);
    const similar = signal('similar_journeys', model, { read: [0, 1] });
    expect(similar.score(2)).toBeGreaterThan(similar.score(3));
    expect(similar.score(3)).toBeGreaterThan(0);
    expect(similar.score(4)).toBe(0);
    expect(similar.evidence(2)).toEqual({ followers: 2, contacts: 3 });
  });

  it('takes nobody for their own neighbour', () => {
    const model = followPaths(plain(), [0, 2]);
    const self = model.learner.numberOfContact(1);
    expect(signal('similar_journeys', model, { read: [0], self }).score(2)).toBe(0);
  });
});

describe('popular_today, popular_this_week, popular_this_month and popular_ever', () => {
  it('speak for what many turned to, the shorter their memory the later', () => {
    const model = plain();
    for (let contact = 1; contact <= 10; contact += 1) {
      model.learner.learn(contact, 0, NOW - 60 * DAY_MS);
      if (contact <= 4) model.learner.learn(contact, 1, NOW);
    }
    const leads = (name: string): boolean => {
      const popular = signal(name, model);
      return popular.score(1) > popular.score(0);
    };
    expect(leads('popular_today')).toBe(true);
    expect(leads('popular_this_week')).toBe(true);
    expect(leads('popular_this_month')).toBe(true);
    expect(leads('popular_ever')).toBe(false);
    expect(signal('popular_today', model).evidence(1)).toEqual({ contacts: 4 });
  });
});
