import { describe, expect, it } from 'vitest';

import type { Touch } from '../journey/touch';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { DAY_MS } from '../time';
import { stagesOf, watchOutsOf, WATCH_OUTS, type Watched } from './watch-outs';

const NOW = Date.UTC(2026, 5, 30, 12);
const NURTURING = 1;
const tags = (stage: string, intent: string) => ({
  stages: [stage],
  intents: [intent],
  format: null,
  topics: [],
});

const watched = (more: Partial<Watched> = {}): Watched => ({
  taxonomy: defaultTaxonomy,
  tagsOf: (item) =>
    item === NURTURING ? tags('nurture', 'explore-solutions') : tags('reach', 'learn-how'),
  now: NOW,
  activeWithinDays: 45,
  hasLostSupply: () => false,
  ...more,
});
const touch = (type: string, daysAgo: number, item: number | null = null): Touch => ({
  type,
  item,
  at: NOW - daysAgo * DAY_MS,
});
const found = (history: Touch[], more: Partial<Watched> = {}): string[] =>
  [...watchOutsOf(history, watched(more))].flatMap(([key, isTrue]) => (isTrue ? [key] : []));

describe('reach traffic that does not move on', () => {
  const reading = [40, 20, 3].map((days) => touch('content_viewed', days, 0));
  it('is whoever still reads there after a month, and did nothing of a later stage', () => {
    expect(found(reading)).toEqual(['never_moves_on']);
  });
  it('is not who came lately, did something since, or has gone', () => {
    expect(found(reading.slice(1))).toEqual([]);
    expect(found([...reading, touch('form_submitted', 2.5)])).not.toContain('never_moves_on');
    expect(found([touch('content_viewed', 90, 0), touch('content_viewed', 50, 0)])).toEqual([]);
  });
});

describe('a follow-up that was missed', () => {
  const engaged = [touch('form_submitted', 6), touch('content_viewed', 3, NURTURING)];
  it('is due two days after somebody did or read something, and nothing followed', () => {
    expect(found(engaged)).toEqual(['not_followed_up']);
    expect(found(engaged, { now: NOW - 1.5 * DAY_MS })).toEqual([]);
  });
  it('was not missed where something reached them since, or they came back', () => {
    expect(found([...engaged, touch('recommendation_shown', 2.5, NURTURING)])).toEqual([]);
    expect(found([...engaged, touch('content_viewed', 0.5, NURTURING)])).toEqual([]);
  });
  it('is no longer told of what is two weeks old', () => {
    expect(found(engaged, { now: NOW + 12 * DAY_MS })).toEqual([]);
  });
});

describe('demand that lost its supply', () => {
  it('is whoever is in a stage and wants what there was content for', () => {
    const lost: string[] = [];
    const hasLostSupply: Watched['hasLostSupply'] = ({ stage, intent }) => {
      lost.push(`${stage}/${intent}`);
      return true;
    };
    expect(found([touch('content_viewed', 3, 0)], { hasLostSupply })).toEqual(['lost_supply']);
    expect(lost).toEqual(['reach/learn-how']);
  });
});

describe('onboarding that stalled', () => {
  it('is a new customer who consumes nothing for a week', () => {
    expect(found([touch('purchased', 10)])).toEqual(['stalled_onboarding']);
    expect(found([touch('purchased', 20), touch('content_viewed', 8, 0)])).toContain(
      'stalled_onboarding',
    );
  });
  it('is not who bought lately, goes on, or has completed it', () => {
    expect(found([touch('purchased', 5)])).toEqual([]);
    expect(found([touch('purchased', 20), touch('content_viewed', 2, 0)])).toEqual([]);
    expect(found([touch('purchased', 20), touch('renewed', 10)])).toEqual([]);
  });
});

it('each is looked for in stages of its own, whatever they are called', () => {
  expect(WATCH_OUTS.map((key) => stagesOf(key, defaultTaxonomy))).toEqual([
    ['reach'],
    ['nurture', 'convert'],
    ['reach', 'nurture', 'convert', 'grow'],
    ['grow'],
  ]);
});
