import { expect, it } from 'vitest';

import { trendPoints } from './trend-points';

const at = (day: string, overall: number | null) => ({ day, score: { overall, stages: [] } });

it('leaves a hole for each day that was not kept', () => {
  expect(trendPoints([at('2026-02-27', 0.5), at('2026-03-02', 0.6)])).toEqual([
    { day: '2026-02-27', overall: 0.5 },
    { day: '2026-02-28', overall: null },
    { day: '2026-03-01', overall: null },
    { day: '2026-03-02', overall: 0.6 },
  ]);
  expect(trendPoints([])).toEqual([]);
});
