import { describe, expect, it } from 'vitest';

import { groupCommit } from './group-commit';

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a group commit', () => {
  it('stores the first item at once, and those that arrive meanwhile together', async () => {
    const groups: number[][] = [];
    const store = groupCommit(async (items: number[]) => {
      groups.push(items);
      await nextTurn();
      return items.map((item) => item * 10);
    });
    expect(await Promise.all([store(1), store(2), store(3)])).toEqual([10, 20, 30]);
    expect(groups).toEqual([[1], [2, 3]]);
  });

  it('fails only the item that is wrong', async () => {
    const store = groupCommit((items: number[]) =>
      items.includes(3) ? Promise.reject(new Error('No threes')) : Promise.resolve(items),
    );
    const answers = await Promise.allSettled([1, 2, 3, 4].map(store));
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await store(5)).toBe(5);
  });

  it('fails all at once when the database is unavailable', async () => {
    let asked = 0;
    const store = groupCommit<number, number>(() => {
      asked += 1;
      return Promise.reject(
        Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' }),
      );
    });
    const answers = await Promise.allSettled([1, 2, 3, 4].map(store));
    expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
    expect(asked).toBe(2);
  });
});
