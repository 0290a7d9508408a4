import { describe, expect, it } from 'vitest';

import { Sessions } from './sessions';

describe('sessions', () => {
  it('hold what was touched, the latest last, each item once', () => {
    const sessions = new Sessions();
    const session = sessions.open(4);
    [1, 2, 3, 1].forEach((item) => sessions.touch(session, item));
    expect([...sessions.itemsOf(session)]).toEqual([2, 3, 1]);
    expect(sessions.contactOf(session)).toBe(4);
  });

  it('are kept while anybody holds them; their numbers are used again', () => {
    const sessions = new Sessions();
    const [first, second] = [sessions.open(1), sessions.open(2)];
    sessions.touch(first, 7);
    sessions.retain(first);
    sessions.release(first);
    expect([...sessions.itemsOf(first)]).toEqual([7]);
    sessions.release(first);
    expect(sessions.open(3)).toBe(first);
    expect(sessions.itemsOf(first)).toHaveLength(0);
    expect([sessions.contactOf(first), sessions.contactOf(second)]).toEqual([3, 2]);
    expect(sessions.size).toBe(2);
  });
});
