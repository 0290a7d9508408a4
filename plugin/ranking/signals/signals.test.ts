import { describe, expect, it } from 'vitest';

import {
  modelOf,
  NOW,
  requestOf,
  smallCatalogue,
  stranger,
  viewed,
} from '../../../tests/support/small-library';
import { candidatesOf } from '../candidates';
import { viewOfHistory } from '../journey-view';
import type { RankingModel } from '../rank';
import type { Signal, SignalInput } from './signal';
import { SIGNALS } from './signals';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface Asked extends Partial<Pick<SignalInput, 'state' | 'now' | 'self'>> {
  /** Items consumed, oldest first, a minute apart up to now. */
  read?: number[];
}

function signal(name: string, model: RankingModel, asked: Asked = {}): Signal {
  const { read = [], now = NOW, self = -1, state = stranger } = asked;
  const history = read.map((item, place) => viewed(item, now - (read.length - place) * MINUTE_MS));
  const journey = viewOfHistory(history, undefined, now);
  const kind = SIGNALS.find((known) => known.name === name);
  if (!kind) throw new Error(`There is no signal ${name}`);
  return kind.make({ ...model, state, journey, now, self, locale: 'en' });
}

/** Five entries that tell nothing of themselves. */
const plain = () => modelOf(smallCatalogue({ a: {}, b: {}, c: {}, d: {}, e: {} }));

/** Contacts who went through these items, a minute apart, one contact a day, the last one today. */
function walk(model: RankingModel, ...paths: number[][]): RankingModel {
  paths.forEach((path, contact) =>
    path.forEach((item, step) =>
      model.learner.learn(
        contact + 1,
        item,
        NOW - (paths.length - contact) * DAY_MS + step * MINUTE_MS,
      ),
    ),
  );
  return model;
}

describe('next_in_journeys', () => {
  it('speaks for what contacts went on to right after the last item', () => {
    const model = walk(plain(), [0, 1], [0, 1], [0, 2], [1, 0, 3]);
    const next = signal('next_in_journeys', model, { read: [4, 0] });
    expect(next.score(1)).toBeGreaterThan(next.score(2));
    expect(next.score(2)).toBeGreaterThan(0);
    expect(next.score(4)).toBe(0);
    expect(next.evidence(1)).toEqual({ because: 0, followers: 2, contacts: 4 });
  });

  it('trusts many contacts more than one', () => {
    const few = walk(plain(), [0, 1]);
    const many = walk(plain(), ...Array.from({ length: 20 }, () => [0, 1]));
    const scoreOf = (model: RankingModel) =>
      signal('next_in_journeys', model, { read: [0] }).score(1);
    expect(scoreOf(many)).toBeGreaterThan(scoreOf(few));
  });
});

describe('consumed_together', () => {
  it('speaks for what is consumed near the recent items, before or after', () => {
    const model = walk(plain(), [1, 0, 4], [1, 0, 4], [2, 3]);
    const together = signal('consumed_together', model, { read: [0] });
    expect(together.score(1)).toBeGreaterThan(0);
    expect(together.score(4)).toBeGreaterThan(0);
    expect(together.score(2)).toBe(0);
    expect(together.evidence(1)).toEqual({ because: 0 });
  });
});

describe('similar_sessions', () => {
  it('speaks for what stands near the shared item in others’ sessions, what came after more', () => {
    const model = walk(plain(), [1, 0, 2], [1, 0, 2]);
    const sessions = signal('similar_sessions', model, { read: [0] });
    expect(sessions.score(2)).toBeGreaterThan(sessions.score(1));
    expect(sessions.score(1)).toBeGreaterThan(0);
    expect(sessions.evidence(2)).toEqual({ followers: 2, contacts: 2 });
  });

  it('takes nobody for their own neighbour', () => {
    const model = walk(plain(), [0, 2]);
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
    const model = walk(plain(), [0, 1, 2], [0, 1, 2], [0, 3]);
    const similar = signal('similar_journeys', model, { read: [0, 1] });
    expect(similar.score(2)).toBeGreaterThan(similar.score(3));
    expect(similar.score(3)).toBeGreaterThan(0);
    expect(similar.score(4)).toBe(0);
    expect(similar.evidence(2)).toEqual({ followers: 2, contacts: 3 });
  });

  it('takes nobody for their own neighbour', () => {
    const model = walk(plain(), [0, 2]);
    const self = model.learner.numberOfContact(1);
    expect(signal('similar_journeys', model, { read: [0], self }).score(2)).toBe(0);
  });
});

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

describe('stage_fit and intent_match', () => {
  const model = modelOf(
    smallCatalogue({
      proof: { tags: { stages: ['convert'], intents: ['validate'] } },
      basics: { tags: { stages: ['reach'], intents: ['learn-how'] } },
      both: { tags: { stages: ['reach', 'convert'], intents: ['learn-how', 'validate'] } },
      none: {},
    }),
  );
  const state = {
    ...stranger,
    stages: new Map([
      ['reach', 0.2],
      ['convert', 0.8],
    ]),
    intents: new Map([['validate', 0.9]]),
    stageConfidence: 1,
    intentConfidence: 1,
  };

  it.each(['stage_fit', 'intent_match'])('%s speaks for entries of the likeliest term', (name) => {
    const fit = signal(name, model, { state });
    expect(fit.score(0)).toBeGreaterThan(fit.score(2));
    expect(fit.score(2)).toBeGreaterThan(fit.score(1));
    expect(fit.score(3)).toBe(0);
  });

  it('count less the less is known', () => {
    const sure = signal('stage_fit', model, { state }).score(0);
    const unsure = signal('stage_fit', model, { state: { ...state, stageConfidence: 0 } }).score(0);
    expect(unsure).toBeCloseTo(sure / 8);
  });

  it('name the term and its probability', () => {
    expect(signal('stage_fit', model, { state }).evidence(2)).toEqual({
      term: 'convert',
      probability: 0.8,
    });
  });
});

describe.each(SIGNALS.map(({ name }) => name))('%s', (name) => {
  const model = walk(plain(), [0, 1, 2], [0, 2], [3, 0, 1]);

  it('adds to a list of candidates what it scores of each', () => {
    const ready = signal(name, model, { read: [3, 0] });
    const totals = new Float64Array(model.catalogue.size);
    const candidates = candidatesOf(requestOf(), model.catalogue);
    ready.addTo(totals, 2, candidates);
    expect([...totals]).toEqual([...totals.keys()].map((item) => 2 * ready.score(item)));
  });

  it('is ready for an empty library, and finite for an empty journey', () => {
    expect(() => signal(name, modelOf(smallCatalogue({})))).not.toThrow();
    const scores = [0, 1, 2, 3, 4].map((item) => signal(name, model).score(item));
    expect(scores.every(Number.isFinite)).toBe(true);
  });
});
