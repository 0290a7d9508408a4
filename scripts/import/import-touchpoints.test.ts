import { describe, expect, it } from 'vitest';

import { inTimeOrder } from './import-touchpoints';

describe('the order of imported touchpoints', () => {
  const rowsOf = (times: string[]) =>
    times.map((occurredAt, index) => ({
      contact: String(index),
      type: 'page_visited',
      occurredAt,
    }));

  it('is that of time, and of the file within a moment', () => {
    const rows = rowsOf(['2026-01-03', '2026-01-01', '2026-01-02', '2026-01-01']);
    expect(inTimeOrder(rows).map(({ contact }) => contact)).toEqual(['1', '3', '2', '0']);
  });

  it('is not disturbed by what is no time', () => {
    const rows = rowsOf(['2026-01-03', 'soon', '2026-01-02', '', '2026-01-01']);
    expect(inTimeOrder(rows).map(({ contact }) => contact)).toEqual(['4', '2', '0', '1', '3']);
  });
});
