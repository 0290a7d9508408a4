import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { findGaps, type SupplyCell } from './gaps';

const AXES = { rows: 'stage', columns: 'intent' } as const;
const cell = (column: string, counts: Partial<SupplyCell>): SupplyCell => ({
  row: 'grow',
  column,
  published: 0,
  demand: 0,
  exhausted: 0,
  ...counts,
});

describe('gaps', () => {
  it('ranks demand without supply before empty cells that nobody is in', () => {
    const gaps = findGaps(
      [
        cell('master', {}),
        cell('onboard', { demand: 100, published: 9, exhausted: 40 }),
        cell('expand', { demand: 1, published: 2 }),
      ],
      AXES,
      defaultTaxonomy,
    );
    expect(gaps.map(({ column }) => column)).toEqual(['onboard', 'expand', 'master']);
    expect(gaps[0]?.severity).toBeCloseTo(0.4);
  });

  it('sees no gap where three entries wait for everybody, nor where content does not belong', () => {
    expect(findGaps([cell('onboard', { demand: 5, published: 3 })], AXES, defaultTaxonomy)).toEqual(
      [],
    );
    expect(findGaps([cell('learn-how', {})], AXES, defaultTaxonomy)).toEqual([]);
  });

  it('keeps severity within 0 and 1 without any contact', () => {
    const [gap] = findGaps([cell('onboard', {})], AXES, defaultTaxonomy);
    expect(gap?.severity).toBeCloseTo(0.2);
  });
});
