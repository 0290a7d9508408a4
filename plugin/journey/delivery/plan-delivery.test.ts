import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { NO_TAGS } from '../../taxonomy/taxonomy';
import { inferContactState } from '../infer-contact-state';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../time';
import type { Touch } from '../touch';
import { planDelivery } from './plan-delivery';
import { DeliveryPopulation } from './population';

/** A Thursday. */
const NOW = Date.UTC(2026, 4, 21, 15, 20);
const TODAY = Date.UTC(2026, 4, 21);
/** The latest Tuesday before, 9:00. */
const TUESDAY = Date.UTC(2026, 4, 19, 9);
const WEEK_MS = 7 * DAY_MS;

const touch = (type: string, at: number, channel: string | null = null): Touch => ({
  type,
  item: null,
  at,
  channel,
});

const byTime = (left: Touch, right: Touch): number => left.at - right.at;

const EVERYWHERE: ReadonlySet<string> = new Set(['email', 'messenger', 'social', 'search']);
const ON_SITE = { channel: 'site', answers: 0 };

const plan = (
  history: Touch[],
  now = NOW,
  population = new DeliveryPopulation(),
  addresses = EVERYWHERE,
) => {
  const sorted = [...history].sort(byTime);
  const state = inferContactState(sorted, () => NO_TAGS, defaultTaxonomy, now);
  return planDelivery({ history: sorted, state, now, addresses }, population, defaultTaxonomy);
};

/** Opens e-mails on Tuesdays, shortly after 9. */
const tuesdayReader = (weeks = 8): Touch[] =>
  Array.from({ length: weeks }, (_, week) =>
    touch('email_opened', TUESDAY - week * WEEK_MS + 7 * MINUTE_MS, 'email'),
  );

/** Contacts who each did something through a channel on some Mondays at 14:00. */
const populationOf = (contacts: number, channel: string | null, type = 'link_clicked') => {
  const population = new DeliveryPopulation();
  for (let contact = 0; contact < contacts; contact += 1) {
    let before: number | null = null;
    for (let week = 20; week > 0; week -= 1) {
      const at = Date.UTC(2026, 4, 18, 14, contact % 60) - week * WEEK_MS;
      population.learn(
        contact,
        touch(type, at, channel),
        { at: before, touchpoints: 20 - week },
        defaultTaxonomy,
      );
      before = at;
    }
  }
  return population;
};

const momentOf = (notBefore: number | undefined): [number, number] => {
  const moment = new Date(notBefore ?? NaN);
  return [moment.getUTCDay(), moment.getUTCHours()];
};

describe('when and through which channel', () => {
  it('is on the site, at the next visit, where no channel was ever answered', () => {
    expect(plan([])).toMatchObject({ ...ON_SITE, timing: 'any_time' });
    expect(plan([touch('content_viewed', NOW - HOUR_MS)])).toMatchObject(ON_SITE);
    expect(plan([touch('recommendation_shown', NOW - HOUR_MS, 'email')])).toMatchObject(ON_SITE);
    expect(plan([], NOW, populationOf(4, 'email'))).toMatchObject(ON_SITE);
    expect(plan([], NOW, populationOf(9, null))).toMatchObject(ON_SITE);
  });

  it('names a channel only where the contact has an address or has answered', () => {
    const others = populationOf(60, 'email');
    expect(plan([], NOW, others, new Set())).toMatchObject(ON_SITE);
    expect(plan([], NOW, others, new Set(['email']))?.channel).toBe('email');
    expect(plan(tuesdayReader(), NOW, others, new Set())?.channel).toBe('email');
  });

  it.each(['search', 'social', 'community', 'podcast', 'event', 'ads', 'site'])(
    'sends nothing to %s, where people come by themselves',
    (channel) => {
      const answers = [9, 6, 3].map((days) => touch('link_clicked', NOW - days * DAY_MS, channel));
      expect(plan(answers, NOW, populationOf(60, channel))?.channel).toBe('site');
    },
  );

  it('waits for the hour at which the contact usually answers', () => {
    const found = plan(tuesdayReader());
    expect(found).toMatchObject({ channel: 'email', answers: 8, timing: 'own_rhythm' });
    expect(found?.notBefore).toBe(TUESDAY + WEEK_MS);
    expect(found?.confidence).toBeGreaterThan(0.3);
  });

  it.each([2, 3, 4, 5, 6, 7, 8])(
    'finds that hour of the week on each day that comes before it, %i days on',
    (days) => {
      const found = plan(tuesdayReader(), TUESDAY - 9 * HOUR_MS + days * DAY_MS);
      const expected = days <= 7 ? TUESDAY + WEEK_MS : TUESDAY + 2 * WEEK_MS;
      expect(found?.notBefore).toBe(expected);
    },
  );

  it('does not make somebody who comes daily wait for a better weekday', () => {
    const daily = Array.from({ length: 30 }, (_, day) =>
      touch('link_clicked', Date.UTC(2026, 4, 20, 7) - day * DAY_MS, 'site'),
    );
    const found = plan(daily.slice(1));
    expect(found).toMatchObject({ channel: 'site', timing: 'own_rhythm' });
    expect(found?.notBefore).toBe(TODAY + 7 * HOUR_MS);
  });

  it('follows up soon on a fresh engagement, whatever the rhythm', () => {
    const lately = TODAY + 11 * HOUR_MS + 12 * MINUTE_MS;
    const found = plan([...tuesdayReader(), touch('content_viewed', lately, 'site')]);
    expect(found).toMatchObject({ channel: 'email', timing: 'soon' });
    expect(found?.notBefore).toBe(TODAY + 12 * HOUR_MS);
    const night = plan(
      [touch('email_opened', TODAY - 20 * MINUTE_MS, 'email')],
      TODAY + 5 * MINUTE_MS,
    );
    expect(night).toMatchObject({ timing: 'soon', notBefore: TODAY });
  });

  it('says the same all day long', () => {
    const histories = [
      tuesdayReader(),
      [touch('link_clicked', NOW - 20 * DAY_MS, 'messenger')],
      [touch('link_clicked', TODAY + MINUTE_MS, 'messenger')],
    ];
    for (const history of histories) {
      const atDawn = plan(history, TODAY + 2 * MINUTE_MS);
      expect(plan(history, TODAY + DAY_MS - 1)).toEqual(atDawn);
      expect(plan(history)).toEqual(atDawn);
    }
  });

  it('never names a moment before the day of the request, or before the latest touch', () => {
    for (let hours = 0; hours < 400; hours += 7) {
      const last = NOW - hours * HOUR_MS;
      const found = plan([touch('email_opened', last, 'email'), ...tuesdayReader(3)]);
      expect(found?.notBefore).toBeGreaterThanOrEqual(Math.max(TODAY, last));
      expect(found?.notBefore).toBeLessThan(TODAY + 8 * DAY_MS);
      expect((found?.notBefore ?? NaN) % HOUR_MS).toBe(0);
    }
  });

  it('claims an hour of hardly anybody without a rhythm', () => {
    let seed = 1;
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed / 2 ** 31;
    };
    const erratic = (touches: number): Touch[] =>
      Array.from({ length: touches }, () =>
        touch('link_clicked', TODAY - DAY_MS - random() * 50 * DAY_MS, 'email'),
      );
    const timings = Array.from({ length: 400 }, (_, trial) => plan(erratic(1 + (trial % 40))));
    const claimed = timings.filter((found) => found?.timing !== 'any_time');
    expect(claimed.length).toBeLessThan(0.05 * timings.length);
    expect(plan(erratic(9))).toMatchObject({ timing: 'any_time', notBefore: TODAY });
  });

  it('finds an hour from the third time on', () => {
    const timings = [1, 2, 3, 4].map((weeks) => plan(tuesdayReader(weeks))?.timing);
    expect(timings).toEqual(['any_time', 'any_time', 'own_rhythm', 'own_rhythm']);
  });

  it('grows more certain with each answer', () => {
    const confidences = [4, 6, 9, 14].map((weeks) => plan(tuesdayReader(weeks))?.confidence ?? 0);
    expect(confidences).toEqual([...confidences].sort((left, right) => left - right));
    expect(confidences.every((confidence) => confidence > 0 && confidence < 1)).toBe(true);
  });

  it('lends a newcomer what the population does, with less confidence than their own would have', () => {
    const found = plan([], NOW, populationOf(60, 'email'));
    expect(found).toMatchObject({ channel: 'email', answers: 0, timing: 'usual_rhythm' });
    expect(momentOf(found?.notBefore)).toEqual([1, 14]);
    expect(found?.confidence).toBeLessThan(0.5);
  });

  it('lets the contact outweigh the population, the more they did', () => {
    const others = populationOf(60, 'messenger');
    const channels = [1, 12].map(
      (weeks) => plan(tuesdayReader(weeks), NOW, others)?.channel ?? 'none',
    );
    expect(channels).toEqual(['messenger', 'email']);
    expect(momentOf(plan(tuesdayReader(12), NOW, others)?.notBefore)).toEqual([2, 9]);
  });

  it('never names a channel that the contact has unsubscribed from', () => {
    const off = (channel: string | null) => touch('unsubscribed', NOW - 300 * DAY_MS, channel);
    expect(plan([...tuesdayReader(), off('email')])).toMatchObject(ON_SITE);
    expect(plan([...tuesdayReader(), off(' Email')])).toMatchObject(ON_SITE);
    expect(plan([...tuesdayReader(), off('email')], NOW, populationOf(9, 'email'))).toMatchObject(
      ON_SITE,
    );
    expect(
      plan([...tuesdayReader(), off('email')], NOW, populationOf(9, 'messenger'))?.channel,
    ).toBe('messenger');
    expect(plan([...tuesdayReader(), off('messenger')])?.channel).toBe('email');
    expect(plan([...tuesdayReader(), off(null)], NOW, populationOf(9, 'messenger'))).toMatchObject(
      ON_SITE,
    );
  });

  it('turns from a channel where what is shown goes unanswered', () => {
    const answered = (channel: string, days: number) =>
      touch('link_clicked', NOW - days * DAY_MS, channel);
    const history = [
      ...[12, 11, 10, 9, 8].map((days) => answered('email', days)),
      ...[7, 6].map((days) => answered('crm', days)),
    ];
    expect(plan(history)?.channel).toBe('email');
    const ignored = Array.from({ length: 100 }, (_, count) =>
      touch('recommendation_shown', NOW - (110 - count) * DAY_MS, 'email'),
    );
    expect(plan([...history, ...ignored])?.channel).toBe('crm');
  });

  it('prefers a channel that is usual in the stage over one that is not', () => {
    const both = ['call', 'email'].map((channel) =>
      touch('form_submitted', NOW - 9 * DAY_MS, channel),
    );
    expect(plan(both)?.channel).toBe('email');
  });
});
