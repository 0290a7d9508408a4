import { expect, it } from 'vitest';

import { ExchangedItems, isSound } from './exchanged-items';

const touch = (item: number | null, stratum: number) => ({ item, stratum, at: 1, moved: false });

it('gives each contact what one before them in the stratum consumed', () => {
  const items = new ExchangedItems();
  const exchanged = (...touches: ReturnType<typeof touch>[]) =>
    items.exchange(touches).map(({ item }) => item);
  expect(exchanged(touch(1, 0), touch(2, 5))).toEqual([1, 2]);
  expect(exchanged(touch(3, 0), touch(null, 0), touch(4, 0))).toEqual([1, null, 1]);
  const [fifth, first] = exchanged(touch(7, 5), touch(8, 0));
  expect(fifth).toBe(2);
  expect([1, 3, 4]).toContain(first);
});

it('mixes those who came one after the other', () => {
  const items = new ExchangedItems();
  const second = Array.from({ length: 200 }, (_, place) =>
    items.exchange([touch(place < 100 ? 1 : 2, 0)]),
  ).slice(100);
  const kept = second.flat().filter(({ item }) => item === 2).length;
  expect(kept).toBeGreaterThan(10);
  expect(kept).toBeLessThan(60);
});

it('tells a table that finds what cannot be', () => {
  const rows = (clear: number, all: number) =>
    Array.from({ length: all }, (_, place) => ({ isClear: place < clear }));
  expect(isSound(rows(1, 5))).toBe(true);
  expect(isSound(rows(2, 5))).toBe(false);
  expect(isSound(rows(2, 40))).toBe(true);
  expect(isSound([])).toBe(true);
});
