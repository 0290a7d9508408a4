import { describe, expect, it } from 'vitest';

import { daily, read, stageShare, stateOn, touch } from '../../tests/support/histories';
import { newcomerBelief } from './stage-filter';

const sumOf = (weights: Iterable<number>): number =>
  [...weights].reduce((sum, weight) => sum + weight, 0);

describe('the stage of a contact', () => {
  it('is the first for a newcomer, each further one half as likely', () => {
    const [first = 0, second = 0, third = 0] = newcomerBelief(4);
    expect(sumOf(newcomerBelief(4))).toBeCloseTo(1);
    expect(second / first).toBeCloseTo(0.5);
    expect(third / second).toBeCloseTo(0.5);
    expect(stateOn(0, []).stage).toBe('reach');
  });

  it('is always a distribution', () => {
    const history = [...daily(50, (day) => read('validate', day)), touch('purchased', 50)];
    for (const day of [0, 25, 50, 400]) {
      expect(sumOf(stateOn(day, history).stages.values())).toBeCloseTo(1);
    }
  });

  it.each([
    ['demo_requested', 'convert'],
    ['consultation_booked', 'convert'],
    ['cart_updated', 'convert'],
    ['pricing_viewed', 'convert'],
    ['webinar_attended', 'nurture'],
    ['form_submitted', 'nurture'],
    ['search_performed', 'reach'],
    ['ad_clicked', 'reach'],
    ['event_attended', 'reach'],
    ['purchased', 'grow'],
    ['renewed', 'grow'],
    ['support_requested', 'grow'],
    ['review_left', 'grow'],
    ['referral_made', 'grow'],
  ])('is, of somebody of whom nothing but %s is known, %s', (type, stage) => {
    expect(stateOn(1, [touch(type, 1)]).stage).toBe(stage);
  });

  it('stays the first for ad clicks alone, however many', () => {
    const { stage, stages } = stateOn(
      30,
      daily(30, (day) => touch('ad_clicked', day)),
    );
    expect(stage).toBe('reach');
    expect(stages.get('convert')).toBeLessThan(0.15);
  });

  it('follows what is read', () => {
    for (const [intent, stage] of [
      ['learn-how', 'reach'],
      ['get-answers', 'nurture'],
      ['compare', 'convert'],
      ['master', 'grow'],
    ] as const) {
      expect(
        stateOn(
          4,
          daily(4, (day) => read(intent, day)),
        ).stage,
      ).toBe(stage);
    }
  });

  it('is moved less by three pages of one sitting than by three on three days', () => {
    const sitting = [0, 0.01, 0.02].map((day) => read('validate', day));
    const days = [0, 1, 2].map((day) => read('validate', day));
    expect(stageShare(stateOn(0.02, sitting), 'convert')).toBeLessThan(
      stageShare(stateOn(2, days), 'convert'),
    );
  });

  it('follows a decisive action, whatever was read for weeks before', () => {
    const reader = daily(20, (day) => read('recognize-problem', day));
    expect(stateOn(20, reader).stage).toBe('reach');
    expect(stateOn(20, [...reader, touch('demo_requested', 19.5)]).stage).toBe('convert');
    expect(stateOn(20, [...reader, touch('cart_updated', 19.5)]).stage).toBe('convert');
    expect(stateOn(20, [...reader, touch('purchased', 19.5)]).stage).toBe('grow');
  });

  it('does not fall back at once when somebody who asked for a demo reads basics that evening', () => {
    const basics = [1.1, 1.15, 1.2].map((day) => read('recognize-problem', day));
    expect(stateOn(2, [touch('demo_requested', 1), ...basics]).stage).toBe('convert');
  });

  it('goes back when somebody who once asked for a demo reads basics, weeks later', () => {
    const basics = [36, 37, 38, 39].map((day) => read('recognize-problem', day));
    expect(stateOn(40, [touch('demo_requested', 0), ...basics]).stage).toBe('reach');
  });

  it('drifts back in silence, to what is left of a lead: the name is remembered', () => {
    const lead = [
      touch('webinar_attended', 0),
      touch('pricing_viewed', 2),
      touch('demo_requested', 3),
    ];
    expect(stateOn(3, lead).stage).toBe('convert');
    expect(stateOn(33, lead).stage).toBe('convert');
    const shares = [3, 33, 63, 93, 243].map((day) => stageShare(stateOn(day, lead), 'convert'));
    expect(shares).toEqual([...shares].sort((left, right) => right - left));
    expect(stateOn(243, lead).stage).toBe('nurture');
  });

  it('stays that of a customer for years of silence', () => {
    expect(stateOn(700, [touch('purchased', 0)]).stage).toBe('grow');
  });

  it('is not moved by what a site shows on its own account', () => {
    const shown = daily(20, () => touch('recommendation_shown', 0, 'validate'));
    expect(stateOn(1, shown).stages).toEqual(stateOn(1, []).stages);
  });

  it('is not moved towards what is waved away', () => {
    const dismissed = daily(5, (day) => touch('recommendation_dismissed', day, 'validate'));
    expect(stageShare(stateOn(5, dismissed), 'convert')).toBeLessThan(
      stageShare(stateOn(5, []), 'convert'),
    );
  });

  it('is moved by an opened email less than by reading what it is about', () => {
    const opened = stageShare(stateOn(1, [touch('email_opened', 1, 'validate')]), 'convert');
    expect(stageShare(stateOn(1, [read('validate', 1)]), 'convert')).toBeGreaterThan(opened);
  });

  it('is not known better for a touch that says nothing', () => {
    expect(stateOn(1, [touch('page_visited', 1)]).stages).toEqual(stateOn(1, []).stages);
    expect(stateOn(1, [touch('unsubscribed', 1)]).stages).toEqual(stateOn(1, []).stages);
  });
});
