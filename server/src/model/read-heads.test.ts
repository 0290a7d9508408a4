import { expect, test } from 'vitest';

import { ReadHeads } from './read-heads';

const AGO = 5_000;

test('nothing was read at first', () => {
  expect(new ReadHeads(AGO).idAgo(1_000)).toBe(0);
});

test('tells how far it was read some time ago, or as early as is known', () => {
  const heads = new ReadHeads(AGO);
  heads.note(10, 1_000);
  heads.note(20, 2_000);
  heads.note(30, 3_000);
  expect(heads.idAgo(3_500)).toBe(10);
  expect(heads.idAgo(1_000 + AGO)).toBe(10);
  expect(heads.idAgo(2_500 + AGO)).toBe(20);
  heads.note(40, 10_000);
  expect(heads.idAgo(11_000)).toBe(30);
  expect(heads.idAgo(20_000)).toBe(40);
});
