import { expect, it } from 'vitest';

import { messageIdHash } from './touchpoint-row';

it('puts messages whose ids grow with time side by side', () => {
  const ids = [
    'node-next-1764345000000-f3',
    'node-next-1764345000017-02',
    'node-next-1764345001000-9a',
  ];
  const hashes = ids.map((id) => messageIdHash(id, 'message'));
  expect([...hashes].reverse().sort()).toEqual(hashes);
});

it('tells ids apart that begin alike, differ by case or in letters that it does not show', () => {
  const long = 'x'.repeat(100);
  const ids = ['a', 'A', 'a_', 'ä', 'ö', '', '_', `${long}1`, `${long}2`, '🛠', '🛟'];
  const hashes = new Set(ids.map((id) => messageIdHash(id, 'message').toLowerCase()));
  expect(hashes.size).toBe(ids.length);
});

it('is as long as the column, whatever the id', () => {
  for (const id of ['', '1', 'ß'.repeat(128), '🛠'.repeat(64)]) {
    expect(messageIdHash(id, 'message')).toMatch(/^[\w.:-]{32}[0-9a-f]{32}$/);
  }
});

it('keeps a browser’s messages apart from a server’s', () => {
  expect(messageIdHash('order-1', 'browser')).not.toBe(messageIdHash('order-1', 'message'));
});
