import { expect, test } from 'vitest';

import { CursorHistory } from './cursor-history';

const KEPT_MS = 5_000;

test('nothing was read at first', () => {
  expect(new CursorHistory(KEPT_MS).idBefore(1_000)).toBe(0);
});

test('tells how far it was read some time ago, or as early as is known', () => {
  const history = new CursorHistory(KEPT_MS);
  history.record(10, 1_000);
  history.record(20, 2_000);
  history.record(30, 3_000);
  expect(history.idBefore(3_500)).toBe(10);
  expect(history.idBefore(1_000 + KEPT_MS)).toBe(10);
  expect(history.idBefore(2_500 + KEPT_MS)).toBe(20);
  history.record(40, 10_000);
  expect(history.idBefore(11_000)).toBe(30);
  expect(history.idBefore(20_000)).toBe(40);
});
