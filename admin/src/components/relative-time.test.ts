import { describe, expect, it } from 'vitest';

import { relativeTime } from './relative-time';

const NOW = Date.parse('2025-06-15T12:00:00Z');
const ago = (milliseconds: number) => relativeTime(NOW - milliseconds, NOW);

describe('relative time', () => {
  it('counts in the largest unit that fits, rounded down', () => {
    expect(ago(90_000)).toEqual({ value: -1, unit: 'minute' });
    expect(ago(3 * 3_600_000 - 1)).toEqual({ value: -2, unit: 'hour' });
    expect(ago(3 * 86_400_000)).toEqual({ value: -3, unit: 'day' });
    expect(ago(45 * 86_400_000)).toEqual({ value: -1, unit: 'month' });
    expect(ago(800 * 86_400_000)).toEqual({ value: -2, unit: 'year' });
  });

  it('calls the last minute now, and what another clock puts ahead of us', () => {
    expect(ago(59_000)).toEqual({ value: 0, unit: 'second' });
    expect(ago(-5_000)).toEqual({ value: 0, unit: 'second' });
  });
});
