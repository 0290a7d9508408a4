import { describe, expect, it } from 'vitest';

import { createScheduler } from './scheduler';

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the scheduler', () => {
  it('lets a request that is on its way go before a piece of work', async () => {
    const scheduler = createScheduler();
    const done: string[] = [];
    const piece = scheduler.background(() => void done.push('piece'));
    const request = scheduler.foreground(async () => {
      await nextTurn();
      done.push('request');
    });
    await Promise.all([piece, request]);
    expect(done).toEqual(['request', 'piece']);
  });

  it('works on one piece at a time, in their order', async () => {
    const scheduler = createScheduler();
    const steps: string[] = [];
    const piece = (name: string) => async () => {
      steps.push(`${name} begins`);
      await nextTurn();
      steps.push(`${name} ends`);
    };
    await Promise.all([scheduler.background(piece('one')), scheduler.background(piece('two'))]);
    expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('goes on after a piece that failed, and with a request that never ends', async () => {
    const scheduler = createScheduler();
    void scheduler.foreground(() => new Promise(() => undefined));
    const failed = scheduler.background(() => Promise.reject(new Error('No room')));
    const next = scheduler.background(() => 'done');
    await expect(failed).rejects.toThrow('No room');
    expect(await next).toBe('done');
  });

  it('asks for small pieces while others are here, unless the work falls behind', async () => {
    const scheduler = createScheduler();
    expect(scheduler.hasForeground()).toBe(false);
    await scheduler.foreground(() => Promise.resolve());
    expect(scheduler.hasForeground()).toBe(true);
    const pieces = Array.from({ length: 5 }, () => scheduler.background(nextTurn));
    expect(scheduler.hasForeground()).toBe(false);
    await Promise.all(pieces);
    expect(scheduler.hasForeground()).toBe(true);
  });
});
