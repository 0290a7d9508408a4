import { describe, expect, it } from 'vitest';

import { turns } from './turns';

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('lets a request that is on its way go before a piece of work', async () => {
    const line = turns();
    const done: string[] = [];
    const piece = line.work(() => void done.push('piece'));
    const request = line.serve(async () => {
      await nextTurn();
      done.push('request');
    });
    await Promise.all([piece, request]);
    expect(done).toEqual(['request', 'piece']);
  });

  it('works on one piece at a time, in their order', async () => {
    const line = turns();
    const steps: string[] = [];
    const piece = (name: string) => async () => {
      steps.push(`${name} begins`);
      await nextTurn();
      steps.push(`${name} ends`);
    };
    await Promise.all([line.work(piece('one')), line.work(piece('two'))]);
    expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('goes on after a piece that failed, and with a request that never ends', async () => {
    const line = turns();
    void line.serve(() => new Promise(() => undefined));
    const failed = line.work(() => Promise.reject(new Error('No room')));
    const next = line.work(() => 'done');
    await expect(failed).rejects.toThrow('No room');
    expect(await next).toBe('done');
  });

  it('asks for small pieces while others are here, unless the work falls behind', async () => {
    const line = turns();
    expect(line.areSmall()).toBe(false);
    await line.serve(() => Promise.resolve());
    expect(line.areSmall()).toBe(true);
    const pieces = Array.from({ length: 5 }, () => line.work(nextTurn));
    expect(line.areSmall()).toBe(false);
    await Promise.all(pieces);
    expect(line.areSmall()).toBe(true);
  });
});
