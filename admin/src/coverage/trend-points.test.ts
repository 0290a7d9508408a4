import { expect, it } from 'vitest';

import { trendPoints } from './trend-points';

const at = (day: string, overall: number | null) => ({ day, score: { overall, stages: [] } });

it('leaves a hole for each day that was not kept', () => {
  const days = [at('2026-02-27', 0.5), at('2026-03-02', 0.6), at('2026-03-03', 0.7)];
  expect(trendPoints(days)).toEqual([
    { day: '2026-02-27', overall: 0.5, isAlone: true },
    { day: '2026-02-28', overall: null, isAlone: false },
    { day: '2026-03-01', overall: null, isAlone: false },
    { day: '2026-03-02', overall: 0.6, isAlone: false },
    { day: '2026-03-03', overall: 0.7, isAlone: false },
  ]);
  expect(trendPoints([])).toEqual([]);
});
