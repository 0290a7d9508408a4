import { describe, expect, it } from 'vitest';

import { NOW, viewed } from '../../tests/support/small-library';
import { viewOfHistory, viewOfJourney } from './journey-view';
import { Learner } from './learning/learner';
import { MINUTE_MS } from '../time';

const before = (item: number, minutes: number) => viewed(item, NOW - minutes * MINUTE_MS);
const NOBODY = { recent: [], session: [], length: 0, pauseMs: null };

describe('the view of a history', () => {
  it('holds the latest distinct items, latest first', () => {
    const history = [before(1, 300), before(2, 200), before(1, 100)];
    expect(viewOfHistory(history, undefined, NOW)).toEqual({
      recent: [1, 2],
      session: [],
      length: 2,
      pauseMs: 100 * MINUTE_MS,
    });
  });

  it('holds the session that runs: no pause of half an hour up to now', () => {
    const history = [before(1, 100), before(2, 50), before(3, 25), before(4, 5)];
    expect(viewOfHistory(history, undefined, NOW).session).toEqual([4, 3, 2]);
    expect(viewOfHistory(history, undefined, NOW + 60 * MINUTE_MS).session).toEqual([]);
  });

  it('leaves out what does not consume, and what names no content', () => {
    const shown = { ...before(7, 1), type: 'recommendation_shown' };
    const nothing = { ...before(8, 1), item: null };
    const history = [before(1, 10), shown, nothing];
    expect(viewOfHistory(history, new Set(['content_viewed']), NOW)).toMatchObject({
      recent: [1],
      length: 1,
      pauseMs: 10 * MINUTE_MS,
    });
  });

  it('is that of nobody when there is nothing', () => {
    expect(viewOfHistory([], undefined, NOW)).toEqual(NOBODY);
    expect(viewOfJourney(null, NOW)).toEqual(NOBODY);
  });

  it('has no pause below 0 and at most 15 recent items', () => {
    const history = Array.from({ length: 100 }, (_, item) => viewed(item, NOW + MINUTE_MS));
    const { recent, length, pauseMs } = viewOfHistory(history, undefined, NOW);
    expect([recent.length, recent[0], length, pauseMs]).toEqual([15, 99, 100, 0]);
  });

  it('is the same of what the learner keeps of the same journey', () => {
    const history = [before(1, 100), before(2, 50), before(3, 25), before(4, 5), before(2, 1)];
    const learner = new Learner();
    for (const { item, at } of history) if (item !== null) learner.learn(1, item, at);
    expect(viewOfJourney(learner.journeyOf(1), NOW)).toEqual(
      viewOfHistory(history, undefined, NOW),
    );
  });
});
