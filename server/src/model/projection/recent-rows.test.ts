import { expect, test } from 'vitest';

import { RecentRows } from './recent-rows';

const rows = (...times: number[]): RecentRows => {
  const recent = new RecentRows();
  times.forEach((receivedAt) => recent.add({ messageHash: `hash-${receivedAt}`, receivedAt }));
  return recent;
};

test('counts what was received before a time, however the rows came', () => {
  const recent = rows(10, 30, 20, 40);
  expect(recent.countBefore(20)).toBe(1);
  expect(recent.countBefore(35)).toBe(3);
  recent.add({ messageHash: 'late', receivedAt: 34 });
  expect(recent.countBefore(36)).toBe(4);
  expect(recent.countBefore(41)).toBe(5);
});

test('counts neither what was deleted nor what was dropped', () => {
  const recent = rows(10, 20, 30, 40);
  recent.delete('hash-20');
  recent.dropBefore(15);
  expect(recent.countBefore(35)).toBe(1);
  expect(recent.oldest).toBe(30);
});

test('continues from what was stored, and returns how many rows it drops', () => {
  const recent = new RecentRows();
  recent.restore(rows(10, 20, 30).store());
  recent.add({ messageHash: 'later', receivedAt: 40 });
  expect([recent.oldest, recent.has('hash-20')]).toEqual([10, true]);
  expect(recent.countBefore(25)).toBe(2);
  expect(recent.dropBefore(25)).toBe(2);
  expect(recent.countBefore(35)).toBe(1);
});

test('counts the same when it was not asked for long', () => {
  const recent = new RecentRows();
  for (let receivedAt = 0; receivedAt < 5_000; receivedAt += 1) {
    recent.add({ messageHash: `hash-${receivedAt}`, receivedAt });
    recent.dropBefore(receivedAt - 100);
  }
  expect(recent.countBefore(4_950)).toBe(51);
});
