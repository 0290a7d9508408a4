import { expect, it } from 'vitest';

import { weekMovement } from './week-movement';

const NOW = Date.parse('2026-03-10T09:00:00Z');
const at = (day: string, overall: number | null) => ({ day, score: { overall, stages: [] } });

it('compares with the oldest day of the last week that was kept, and has a score', () => {
  const days = [at('2026-03-02', 0.1), at('2026-03-04', null), at('2026-03-05', 0.5)];
  expect(weekMovement(days, 0.512, NOW)).toEqual({ day: '2026-03-05', points: 1.2 });
});

it('says nothing without such a day: today is no other day', () => {
  expect(weekMovement([at('2026-03-02', 0.1), at('2026-03-10', 0.2)], 0.5, NOW)).toBeNull();
});
