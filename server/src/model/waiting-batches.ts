import type { Core } from '@strapi/strapi';

import { getService } from '../get-service';
import type { Written } from './learned';

/** What one batch, or a part of it, taught. */
export interface Committed extends Written {
  batchSize: number;
}

/**
 * Batches that are committed, and learned once their sender has been answered, or when somebody looks at the model.
 * @param learn what cannot be learned is said, and costs neither an answer nor the process
 * @param onFailure when that happens
 */
export function waitingBatches(
  strapi: Core.Strapi,
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
        strapi.log.error(`lifecycle-map: touchpoints could not be learned: ${String(error)}`);
        onFailure();
      }
    }
  };

  const addWaiting = (batch: Committed): void => {
    if (waiting.length === 0) void getService(strapi, 'turns').work(learnWaiting);
    waiting.push(batch);
  };

  return { learnWaiting, addWaiting };
}
