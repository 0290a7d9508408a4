import { setImmediate as nextTurn } from 'node:timers/promises';

/** For so long after a foreground request, more of them are expected. */
const EXPECTED_MS = 1_000;
/** Background tasks run for about so long before they yield to foreground requests. */
const SLICE_MS = 5;
/** A background task waits at most so long for foreground requests, however many come. */
const MAX_WAIT_MS = 10;
/** With more background tasks than this in the queue, background work is falling behind. */
const MAX_QUEUED = 2;

/**
 * Gives foreground requests, such as those of a page that is loading, priority over background tasks, such as storing and
 * learning batches, on the one thread. Background tasks run one at a time, in slices between foreground requests.
 */
export const createScheduler = () => {
  let foregroundCount = 0;
  let lastForegroundAt = -Infinity;
  let queued = 0;
  let sliceEndsAt = -Infinity;
  let onIdle: (() => void) | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const foregroundIdle = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(() => onIdle?.(), MAX_WAIT_MS);
      onIdle = () => {
        onIdle = null;
        clearTimeout(timer);
        // The answer of that request is sent first.
        setImmediate(resolve);
      };
    });

  const yieldToForeground = async (): Promise<void> => {
    if (performance.now() < sliceEndsAt) return;
    // Let requests that have arrived begin.
    await nextTurn();
    if (foregroundCount > 0) await foregroundIdle();
    sliceEndsAt = performance.now() + SLICE_MS;
  };

  return {
    /** Runs a request with priority over background tasks. */
    async foreground(request: () => Promise<void>): Promise<void> {
      foregroundCount += 1;
      try {
        await request();
      } finally {
        foregroundCount -= 1;
        lastForegroundAt = performance.now();
        if (foregroundCount === 0) onIdle?.();
      }
    },

    /** Whether background work should be split into small tasks: requests run or are expected, and it keeps up. */
    hasForeground: (): boolean =>
      queued <= MAX_QUEUED &&
      (foregroundCount > 0 || performance.now() - lastForegroundAt < EXPECTED_MS),

    /** Queues a task that takes milliseconds. The task must not wait for another background task. */
    async background<Result>(task: () => Promise<Result> | Result): Promise<Result> {
      queued += 1;
      const done = queue
        .then(yieldToForeground)
        .then(task)
        .finally(() => (queued -= 1));
      queue = done.catch(() => undefined);
      return done;
    },
  };
};

export type SchedulerService = ReturnType<typeof createScheduler>;
