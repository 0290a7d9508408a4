import { expect, it } from 'vitest';

import { ExchangedItems, isSound } from './exchanged-items';

const touch = (item: number | null, stratum: number) => ({ item, stratum, at: 1, moved: false });

it('gives each contact what the one before them in the stratum consumed', () => {
  const items = new ExchangedItems();
  const exchanged = (...touches: ReturnType<typeof touch>[]) =>
    items.exchange(touches).map(({ item }) => item);
  expect(exchanged(touch(1, 0), touch(2, 5))).toEqual([1, 2]);
  expect(exchanged(touch(3, 0), touch(null, 0), touch(4, 0))).toEqual([1, null, 1]);
  expect(exchanged(touch(7, 5), touch(8, 0))).toEqual([2, 4]);
});

it('tells a table that finds what cannot be', () => {
  const rows = (clear: number, all: number) =>
    Array.from({ length: all }, (_, place) => ({ isClear: place < clear }));
  expect(isSound(rows(1, 5))).toBe(true);
  expect(isSound(rows(2, 5))).toBe(false);
  expect(isSound(rows(2, 40))).toBe(true);
  expect(isSound([])).toBe(true);
});
