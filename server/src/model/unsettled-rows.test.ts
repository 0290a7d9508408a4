import { expect, test } from 'vitest';

import { UnsettledRows } from './unsettled-rows';

const rows = (...times: number[]): UnsettledRows => {
  const unsettled = new UnsettledRows();
  times.forEach((receivedAt) => unsettled.add({ messageHash: `hash-${receivedAt}`, receivedAt }));
  return unsettled;
};

test('counts what was received before a time, however the rows came', () => {
  const unsettled = rows(10, 30, 20, 40);
  expect(unsettled.countBefore(20)).toBe(1);
  expect(unsettled.countBefore(35)).toBe(3);
  unsettled.add({ messageHash: 'late', receivedAt: 34 });
  expect(unsettled.countBefore(36)).toBe(4);
  expect(unsettled.countBefore(41)).toBe(5);
});

test('counts neither what has settled nor what was dropped', () => {
  const unsettled = rows(10, 20, 30, 40);
  unsettled.delete('hash-20');
  unsettled.dropBefore(15);
  expect(unsettled.countBefore(35)).toBe(1);
  expect(unsettled.oldest).toBe(30);
});

test('goes on from what was stored, and says how many it drops', () => {
  const unsettled = new UnsettledRows();
  unsettled.restore(rows(10, 20, 30).store());
  unsettled.add({ messageHash: 'later', receivedAt: 40 });
  expect([unsettled.oldest, unsettled.has('hash-20')]).toEqual([10, true]);
  expect(unsettled.countBefore(25)).toBe(2);
  expect(unsettled.dropBefore(25)).toBe(2);
  expect(unsettled.countBefore(35)).toBe(1);
});

test('counts the same where nobody has asked for long', () => {
  const unsettled = new UnsettledRows();
  for (let receivedAt = 0; receivedAt < 5_000; receivedAt += 1) {
    unsettled.add({ messageHash: `hash-${receivedAt}`, receivedAt });
    unsettled.dropBefore(receivedAt - 100);
  }
  expect(unsettled.countBefore(4_950)).toBe(51);
});
