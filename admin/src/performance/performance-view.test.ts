import { expect, it } from 'vitest';

import { readPerformanceView, writePerformanceView } from './performance-view';

it('reads back what it wrote, and starts where the address says nothing that there is', () => {
  const view = { days: 365, by: 'entries' } as const;
  expect(readPerformanceView(writePerformanceView(view))).toEqual(view);
  const start = readPerformanceView({ days: '1', by: 'weather' });
  expect(start).toEqual({ days: 90, by: 'slots' });
  expect(writePerformanceView(start)).toEqual({});
});
