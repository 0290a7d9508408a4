import { setImmediate as nextTick } from 'node:timers/promises';

export interface TimeSlices {
  isOver(): boolean;
  /** Lets requests be answered before the next slice begins. */
  next(): Promise<void>;
}

/** Cuts long work on the one thread into slices, so that requests wait no longer than `ms` for it. */
export function timeSlices(ms: number): TimeSlices {
  let end = performance.now() + ms;
  return {
    isOver: () => performance.now() > end,
    async next() {
      await nextTick();
      end = performance.now() + ms;
    },
  };
}
