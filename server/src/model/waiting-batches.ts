import type { Written } from './learned';
import type { Log } from '../strapi';
import type { SchedulerService } from '../scheduling';

/** What one batch, or a part of it, taught. */
export interface Committed extends Written {
  batchSize: number;
}

interface Parts {
  log: Log;
  scheduler: SchedulerService;
}

/**
 * Batches that are committed, and learned once their sender has been answered, or when somebody looks at the model.
 * @param learn what cannot be learned is said, and costs neither an answer nor the process
 * @param onFailure when that happens
 */
export function waitingBatches(
  { log, scheduler }: Parts,
  learn: (batch: Committed) => void,
  onFailure: () => void,
) {
  let waiting: Committed[] = [];

  /** Takes in what waits. */
  const learnWaiting = (): void => {
    if (waiting.length === 0) return;
    const batches = waiting;
    waiting = [];
    for (const batch of batches) {
      try {
        learn(batch);
      } catch (error) {
        log.error(`lifecycle-map: touchpoints could not be learned: ${String(error)}`);
        onFailure();
      }
    }
  };

  const addWaiting = (batch: Committed): void => {
    if (waiting.length === 0) void scheduler.background(learnWaiting);
    waiting.push(batch);
  };

  return { learnWaiting, addWaiting };
}
