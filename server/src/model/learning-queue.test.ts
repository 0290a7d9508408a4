import { expect, test, vi } from 'vitest';

import { createScheduler } from '../scheduling';
import { createLearningQueue } from './learning-queue';
import type { CommittedWrite } from './committed-write';

const write = (batchSize: number): CommittedWrite => ({
  touchpoints: [],
  joins: [],
  lastId: null,
  batchSize,
});

function createQueue(learn: (write: CommittedWrite) => void) {
  const log = { error: vi.fn() };
  const onFailure = vi.fn();
  const scheduler = createScheduler();
  const queue = createLearningQueue({ log: log as never, scheduler, learn, onFailure });
  return { queue, log, onFailure, scheduler };
}

test('a write is learned in the background', async () => {
  const learned: number[] = [];
  const { queue, scheduler } = createQueue(({ batchSize }) => learned.push(batchSize));
  queue.add(write(1));
  queue.add(write(2));
  expect(learned).toEqual([]);
  await scheduler.background(() => undefined);
  expect(learned).toEqual([1, 2]);
});

test('a write is learned once, and at once for whoever reads the model', async () => {
  const learned: number[] = [];
  const { queue, scheduler } = createQueue(({ batchSize }) => learned.push(batchSize));
  queue.add(write(1));
  queue.drain();
  expect(learned).toEqual([1]);
  await scheduler.background(() => undefined);
  expect(learned).toEqual([1]);
});

test('a write that cannot be learned is reported, and the next one is learned', () => {
  const learned: number[] = [];
  const { queue, log, onFailure } = createQueue(({ batchSize }) => {
    if (batchSize === 1) throw new Error('broken');
    learned.push(batchSize);
  });
  queue.add(write(1));
  queue.add(write(2));
  queue.drain();
  expect(learned).toEqual([2]);
  expect(onFailure).toHaveBeenCalledOnce();
  expect(log.error).toHaveBeenCalledWith(expect.stringContaining('broken'));
});
