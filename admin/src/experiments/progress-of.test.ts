import { expect, it } from 'vitest';

import { progressOf } from './progress-of';

it('tells the day, what is left, and how much is done', () => {
  const start = Date.UTC(2026, 0, 1);
  const experiment = {
    startedAt: new Date(start).toISOString(),
    endsAt: new Date(start + 4 * 86_400_000).toISOString(),
    days: 4,
  };
  expect(progressOf(experiment, start - 5_000)).toEqual({ day: 1, daysLeft: 4, share: 0 });
  expect(progressOf(experiment, start + 86_400_000)).toEqual({ day: 2, daysLeft: 3, share: 0.25 });
  expect(progressOf(experiment, start + 9 * 86_400_000)).toEqual({ day: 4, daysLeft: 0, share: 1 });
});
