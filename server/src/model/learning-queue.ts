import { reasonOf } from '../database';
import type { CommittedWrite } from './committed-write';
import type { Log } from '../strapi';
import type { SchedulerService } from '../scheduling';

interface Parts {
  log: Log;
  scheduler: Pick<SchedulerService, 'background'>;
  learn: (write: CommittedWrite) => void;
  /** Called after a write that could not be learned. The error is logged already. */
  onFailure: () => void;
}

/** Committed writes that are learned in the background, or as soon as the model is read. */
export function createLearningQueue({ log, scheduler, learn, onFailure }: Parts) {
  let queue: CommittedWrite[] = [];

  /** Learns what is queued. An error costs neither an answer nor the process. */
  const drain = (): void => {
    if (queue.length === 0) return;
    const writes = queue;
    queue = [];
    for (const write of writes) {
      try {
        learn(write);
      } catch (error) {
        log.error(`lifecycle-map: touchpoints could not be learned: ${reasonOf(error)}`);
        onFailure();
      }
    }
  };

  const add = (write: CommittedWrite): void => {
    if (queue.length === 0) void scheduler.background(drain);
    queue.push(write);
  };

  return { add, drain };
}
