import { describe, expect, it } from 'vitest';

import { messageIds } from './message-ids';

describe('message ids of imported rows', () => {
  const rows = [
    ['a', '1'],
    ['a', '1'],
    ['a', '2'],
  ];

  it('differ between equal rows, so that both are kept', () => {
    expect(new Set(rows.map(messageIds())).size).toBe(3);
  });

  it('are the same each time the file is read', () => {
    expect(rows.map(messageIds())).toEqual(rows.map(messageIds()));
  });

  it('fit the limit of 128 characters', () => {
    expect(messageIds()(['x'.repeat(10_000)]).length).toBeLessThanOrEqual(128);
  });
});
