import { describe, expect, it } from 'vitest';

import { read, stageShare, stateOn, topIntent, touch } from '../../tests/support/histories';

/** Day by day: heard of on the radio on day 0, which leaves no trace. */
const journey = [
  touch('page_visited', 5),
  touch('ad_clicked', 10),
  touch('search_performed', 190),
  touch('page_visited', 190.01, 'recognize-problem'),
  touch('cart_updated', 190.1),
  touch('form_submitted', 190.11),
  touch('cart_abandoned', 190.3),
  touch('email_opened', 240),
  touch('email_opened', 420),
  touch('email_opened', 555),
  touch('link_clicked', 555.01),
  touch('pricing_viewed', 555.02),
  touch('cart_updated', 555.1),
  touch('purchased', 555.2),
];

describe('the journey of somebody who hears of a product and buys it a year and a half later', () => {
  it.each([
    [0, 'reach', 'has heard of it, and left no trace'],
    [6, 'reach', 'visits the site and leaves'],
    [11, 'reach', 'clicks a retargeting ad, and nothing follows'],
    [185, 'reach', 'is silent for six months'],
    [190.02, 'reach', 'has the problem, searches, and clicks a result'],
    [190.1, 'convert', 'fills a cart'],
    [190.2, 'convert', 'leaves an email address'],
    [191, 'convert', 'does not buy'],
    [241, 'nurture', 'opens an email seven weeks later'],
    [419, 'nurture', 'leaves the others unopened for half a year'],
    [421, 'nurture', 'opens another one'],
    [555.01, 'nurture', 'opens the mail of a sale, a year later'],
    [555.1, 'convert', 'looks at prices and fills a cart again'],
    [555.3, 'grow', 'buys'],
    [600, 'grow', 'is silent for six weeks'],
  ])('is, on day %d, in the stage %s: %s', (day, stage) => {
    expect(stateOn(day, journey).stage).toBe(stage);
  });

  it('wants at each step what the step is about', () => {
    const wants = (day: number) => topIntent(stateOn(day, journey));
    expect(wants(190.02)).toBe('recognize-problem');
    expect(wants(190.1)).toBe('buy');
    expect(stateOn(191, journey).intents.get('validate')).toBeGreaterThan(0.2);
    expect(wants(421)).toBe('follow');
    expect(wants(555.1)).toBe('buy');
    expect(wants(555.3)).toBe('onboard');
  });

  it('moves backward between the abandoned cart and the sale, step by step', () => {
    const shares = [191, 210, 241, 300, 419].map((day) =>
      stageShare(stateOn(day, journey), 'convert'),
    );
    expect(shares).toEqual([...shares].sort((left, right) => right - left));
    expect(shares[0]).toBeGreaterThan(0.7);
    expect(shares[4]).toBeLessThan(0.15);
  });

  it('turns back to the start when the customer reads basics again, and only then', () => {
    const basics = [700, 701, 702, 703].map((day) => read('recognize-problem', day));
    expect(stateOn(704, journey).stage).toBe('grow');
    expect(stateOn(704, [...journey, ...basics.slice(0, 1)]).stage).toBe('grow');
    expect(stateOn(704, [...journey, ...basics]).stage).toBe('reach');
    expect(stateOn(800, [...journey, ...basics]).stage).toBe('grow');
  });
});
