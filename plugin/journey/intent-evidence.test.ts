import { describe, expect, it } from 'vitest';

import { daily, read, stateOn, topIntent, touch } from '../../tests/support/histories';

describe('the intents of a contact', () => {
  it('are those of the likely stage while nothing else is known', () => {
    const { intents, intentConfidence } = stateOn(0, []);
    expect([...intents.keys()].slice(0, 2).sort()).toEqual(['learn-how', 'recognize-problem']);
    expect(intentConfidence).toBe(0);
  });

  it('are told by what is read, and forgotten in weeks', () => {
    const history = daily(3, (day) => read('compare', day));
    expect(topIntent(stateOn(3, history))).toBe('compare');
    const shares = [3, 13, 43].map((day) => stateOn(day, history).intents.get('compare') ?? 0);
    expect(shares).toEqual([...shares].sort((left, right) => right - left));
    expect(stateOn(103, history).intentConfidence).toBeLessThan(0.01);
  });

  it('are told most by what was read last', () => {
    const { intents } = stateOn(1, [read('compare', 0), read('validate', 1)]);
    expect(intents.get('compare')).toBeGreaterThan(0.1);
    expect(intents.get('validate')).toBeGreaterThan(intents.get('compare') ?? 1);
  });

  it('change with a decisive action: what was read before in another stage counts little', () => {
    const reader = daily(20, (day) => read('recognize-problem', day));
    expect(topIntent(stateOn(20, [...reader, touch('demo_requested', 19.5)]))).toBe('try');
  });

  it('keep what an evaluator did before in the same stage', () => {
    const { intents } = stateOn(8, [
      read('compare', 1),
      touch('pricing_viewed', 3),
      touch('demo_requested', 5),
      touch('demo_attended', 8),
    ]);
    for (const intent of ['compare', 'try', 'validate']) {
      expect(intents.get(intent)).toBeGreaterThan(0.1);
    }
  });

  it('turn to getting started with the first purchase', () => {
    const evaluation = daily(10, (day) => read('validate', day));
    const { intents } = stateOn(11, [...evaluation, touch('purchased', 10.5)]);
    expect(intents.get('onboard')).toBeGreaterThan(0.7);
    expect(intents.get('validate') ?? 0).toBeLessThan(0.1);
  });

  it('are first steps where a new customer needs help, and mastery where a loyal one does', () => {
    const helped = (purchases: number) =>
      stateOn(purchases * 30, [
        ...daily(purchases, (month) => touch('purchased', month * 30)),
        touch('support_requested', purchases * 30),
      ]).intents;
    expect([...helped(1).keys()][0]).toBe('onboard');
    const loyal = helped(10);
    expect(loyal.get('master')).toBeGreaterThan(2 * (loyal.get('onboard') ?? 0));
    expect(loyal.get('master')).toBeGreaterThan(loyal.get('advocate') ?? 0);
  });

  it('turn from getting started to recommending us, purchase by purchase', () => {
    const after = (purchases: number) => {
      const { intents } = stateOn(
        purchases * 36,
        daily(purchases, (time) => touch('purchased', time * 36)),
      );
      return (intents.get('advocate') ?? 0) - (intents.get('onboard') ?? 0);
    };
    const shift = [1, 2, 3, 5, 10].map(after);
    expect(shift).toEqual([...shift].sort((left, right) => left - right));
    expect(shift[0]).toBeLessThan(-0.5);
    expect(shift[4]).toBeGreaterThan(0.4);
  });

  it('do not come from what a site shows on its own account', () => {
    const shown = daily(20, () => touch('recommendation_shown', 0, 'validate'));
    expect(stateOn(1, shown).intents).toEqual(stateOn(1, []).intents);
  });

  it('fade where a recommendation is waved away', () => {
    const history = daily(3, (day) => read('validate', day));
    const dismissed = [...history, touch('recommendation_dismissed', 2.5, 'validate')];
    expect(stateOn(3, dismissed).intents.get('validate')).toBeLessThan(
      stateOn(3, history).intents.get('validate') ?? 0,
    );
  });

  it('no longer hold following along after the contact unsubscribed', () => {
    const opened = daily(3, (day) => touch('email_opened', day * 5));
    expect(topIntent(stateOn(12, opened))).toBe('follow');
    const { intents } = stateOn(12, [...opened, touch('unsubscribed', 11)]);
    expect(intents.get('follow')).toBeLessThan(
      (stateOn(12, opened).intents.get('follow') ?? 0) * 0.6,
    );
  });
});
