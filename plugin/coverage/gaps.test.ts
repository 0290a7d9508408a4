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
    expect(gaps[0]?.severity).toBeCloseTo(0.2);
  });

  it('sees no gap where three entries wait for everybody, nor where content does not belong', () => {
    expect(findGaps([cell('onboard', { demand: 5, published: 3 })], AXES, defaultTaxonomy)).toEqual(
      [],
    );
    expect(findGaps([cell('learn-how', {})], AXES, defaultTaxonomy)).toEqual([]);
  });

  it('keeps severity within 0 and 1 without any contact', () => {
    const [gap] = findGaps([cell('onboard', {})], AXES, defaultTaxonomy);
    expect(gap?.severity).toBeCloseTo(0.1);
  });

  it('puts an empty cell that one person waits in before a thin one of hundreds', () => {
    const gaps = findGaps(
      [
        cell('onboard', { demand: 300, published: 1, exhausted: 290 }),
        cell('expand', { demand: 1, exhausted: 1 }),
      ],
      AXES,
      defaultTaxonomy,
    );
    expect(gaps.map(({ column }) => column)).toEqual(['expand', 'onboard']);
    expect(gaps[0]?.severity).toBeGreaterThan(0.5);
    expect(gaps[1]?.severity).toBeLessThanOrEqual(0.5);
  });

  it('lists only the formats that a stage can have', () => {
    const axes = { rows: 'format', columns: 'stage' } as const;
    const { formats, stages } = defaultTaxonomy;
    const cells = formats.flatMap(({ key: row }) =>
      stages.map(({ key: column }) => ({ ...cell(column, { demand: 3, exhausted: 3 }), row })),
    );
    const gaps = findGaps(cells, axes, defaultTaxonomy);
    const served = formats.reduce((sum, format) => sum + format.stages.length, 0);
    expect(gaps).toHaveLength(served);
    expect(served).toBeLessThan(cells.length / 2);
  });

  it('misses nothing along topics and locales that nobody asks for', () => {
    const axes = { rows: 'topic', columns: 'locale' } as const;
    const at = (column: string, demand: number) => ({
      ...cell(column, { demand, exhausted: demand }),
      row: 'pumps',
    });
    const gaps = findGaps([at('fr', 0), at('en', 2)], axes, defaultTaxonomy);
    expect(gaps.map(({ column }) => column)).toEqual(['en']);
  });
});
