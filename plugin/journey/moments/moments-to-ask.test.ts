import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { NO_TAGS, type Tags } from '../../taxonomy/taxonomy';
import { inferContactState } from '../infer-contact-state';
import { DAY_MS, HOUR_MS } from '../../time';
import type { Touch } from '../touch';
import { describeMoment } from './describe-moment';
import { momentsToAsk } from './moments-to-ask';

const NOW = Date.UTC(2026, 4, 20, 15);
const FOR_STRANGERS = 1;
const FOR_CUSTOMERS = 2;

const ago = (type: string, days: number, item: number | null = null): Touch => ({
  type,
  item,
  at: NOW - days * DAY_MS,
});

const tagsOf = (item: number): Tags => ({
  ...NO_TAGS,
  stages: [item === FOR_STRANGERS ? 'reach' : 'grow'],
});

const found = (history: Touch[], now = NOW) =>
  momentsToAsk(
    { history, state: inferContactState(history, tagsOf, defaultTaxonomy, now), now },
    tagsOf,
    defaultTaxonomy,
  );

const ask = (history: Touch[], now = NOW): string[] =>
  found(history, now).map(({ moment }) => moment.key);

describe('moments to ask', () => {
  it.each([
    ['nobody known', []],
    ['a keen lead', [ago('demo_requested', 3), ago('pricing_viewed', 2)]],
    ['a first purchase', [ago('purchased', 20)]],
    ['a first purchase and a start', [ago('purchased', 20), ago('course_started', 10)]],
    [
      'a course that was completed before buying',
      [ago('course_completed', 30), ago('purchased', 9)],
    ],
    [
      'reading about the problem',
      Array.from({ length: 12 }, (_, count) =>
        ago(count === 0 ? 'purchased' : 'content_completed', 40 - count, FOR_STRANGERS),
      ),
    ],
    ['a purchase long ago and silence', [ago('purchased', 400)]],
    ['a purchase long ago and one visit', [ago('purchased', 400), ago('page_visited', 2)]],
  ])('never come before value was delivered: %s', (_, history) => {
    expect(ask(history)).toEqual([]);
  });

  it.each([
    ['a completed course', [ago('purchased', 40), ago('course_completed', 10)]],
    ['a renewal', [ago('purchased', 380), ago('renewed', 15)]],
    ['a second purchase', [ago('purchased', 80), ago('purchased', 15)]],
    [
      'two pieces made for customers, completed',
      [
        ago('purchased', 40),
        ago('content_completed', 20, FOR_CUSTOMERS),
        ago('content_completed', 10, FOR_CUSTOMERS),
      ],
    ],
    ['long use', [ago('purchased', 120), ...[60, 30, 5].map((days) => ago('page_visited', days))]],
  ])('begin with a review, after %s', (_, history) => {
    expect(ask(history)).toEqual(['review']);
  });

  it('grow with the value delivered', () => {
    const two = [ago('purchased', 300), ago('course_completed', 200), ago('renewed', 15)];
    expect(ask(two)).toEqual(['review', 'referral', 'testimonial']);
    const three = [...two, ago('renewed', 10)];
    expect(ask(three)).toEqual(['review', 'referral', 'testimonial', 'case-study']);
  });

  it('wait while something is wrong', () => {
    const history = [
      ago('purchased', 40),
      ago('course_completed', 20),
      ago('support_requested', 8),
    ];
    expect(ask(history)).toEqual([]);
    expect(ask(history, NOW + 30 * DAY_MS)).toEqual(['review']);
  });

  it('pass once they did it, for a year', () => {
    const history = [
      ago('purchased', 500),
      ago('course_completed', 470),
      ago('review_left', 460),
      ago('renewed', 20),
    ];
    expect(ask(history, NOW - 100 * DAY_MS)).not.toContain('review');
    expect(ask(history)).toContain('review');
  });

  it('are only those of the stage where the contact most likely is', () => {
    const history = [ago('purchased', 40), ago('course_completed', 20)];
    const back = [5, 4, 3, 2, 1].map((days) => ago('cart_updated', days));
    expect(ask([...history, ...back])).toEqual([]);
  });

  it('are the same all day long', () => {
    const history = [
      ago('purchased', 90.4),
      ...[60, 45.2, 40].map((days) => ago('link_clicked', days)),
    ];
    expect(found(history, NOW + 8 * HOUR_MS)).toEqual(found(history, NOW - 15 * HOUR_MS));
  });

  it('name their evidence', () => {
    const [review] = found([
      ago('purchased', 120),
      ago('course_completed', 60),
      ago('renewed', 30),
      ago('renewed', 5),
    ]);
    if (review === undefined) throw new Error('There was no moment');
    expect(describeMoment(review, 'en')).toBe(
      'Ask for a review: value was delivered since the purchase (“Course completed” on 2026-03-21, “Renewed” 2 times, last on 2026-05-15).',
    );
    const [stayed] = found([
      ago('purchased', 120),
      ...[60, 30, 5].map((days) => ago('page_visited', days)),
    ]);
    if (stayed === undefined) throw new Error('There was no moment');
    expect(describeMoment(stayed, 'en')).toContain('(still active 120 days after it)');
    expect(describeMoment(stayed, 'fr')).toContain('toujours actif 120 jours après');
    expect(describeMoment(stayed, 'de')).toContain('120 Tage danach noch aktiv');
    expect(describeMoment(stayed, 'es')).toContain('sigue activo 120 días después');
    expect(describeMoment(stayed, 'pt-BR')).toContain('ainda ativo 120 dias depois');
  });
});
