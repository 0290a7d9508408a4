import { describe, expect, it } from 'vitest';

import { CountTable } from './count-table';

const entriesOf = (table: CountTable): Map<number, number> => {
  const entries = new Map<number, number>();
  table.each((key, sum) => entries.set(key, sum));
  return entries;
};

describe('a count table', () => {
  it('sums by key, 0 included, and gives 0 for what it never saw', () => {
    const table = new CountTable(100);
    table.add(0, 1);
    table.add(7, 2);
    table.add(7, 0.5);
    expect([table.get(0), table.get(7), table.get(8)]).toEqual([1, 2.5, 0]);
    expect(table.total).toBe(3.5);
  });

  it('keeps every sum while it grows, also of keys that share a slot', () => {
    const table = new CountTable(10_000);
    for (let key = 0; key < 5_000; key += 1) table.add(key * 1_024, key + 1);
    expect(entriesOf(table).size).toBe(5_000);
    for (let key = 0; key < 5_000; key += 1) expect(table.get(key * 1_024)).toBe(key + 1);
    expect(table.dropped).toBe(0);
  });

  it('drops the smaller half at its limit, counts what it dropped, and keeps the total', () => {
    const table = new CountTable(4);
    [5, 1, 4, 2].forEach((sum, key) => table.add(key, sum));
    table.add(9, 3);
    expect(entriesOf(table)).toEqual(
      new Map([
        [0, 5],
        [2, 4],
        [9, 3],
      ]),
    );
    expect(table.dropped).toBe(2);
    expect(table.total).toBe(15);
  });

  it('never holds more than its limit', () => {
    const table = new CountTable(16);
    for (let key = 0; key < 1_000; key += 1) table.add(key, 1);
    const kept = entriesOf(table).size;
    expect(kept).toBeLessThanOrEqual(16);
    expect(kept + table.dropped).toBe(1_000);
  });
});
