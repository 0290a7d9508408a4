import type { ReplayAccuracy } from '../../../plugin/ranking/weights/replay-accuracy';
import type { Weights } from '../../../plugin/ranking/weights/weights';
import { restoreAccuracy, storeAccuracy } from './stored-accuracy';
import { restoreWeights, storeWeights } from './stored-weights';
import type { Database, Log } from '../strapi';

interface Parts {
  db: Database;
  log: Log;
}

/** What the weights learned, and how well they foresaw, as it is kept over restarts. */
export function storedLessons({ db, log }: Parts, weights: Weights, accuracy: ReplayAccuracy) {
  let stored = { steps: 0, at: 0 };
  /** Null until it was restored: what is stored knows what was received until then. */
  let until: number | null = null;
  return {
    /** Reads it, the first time. */
    async restore(): Promise<void> {
      if (until !== null) return;
      const taughtUntil = await restoreWeights({ db, log }, weights);
      await restoreAccuracy({ db, log }, accuracy);
      stored = { steps: weights.steps, at: Date.now() };
      until = taughtUntil;
    },

    /** Whether the weights have not yet learned from what was received then. */
    isNew: (receivedAt: number): boolean => receivedAt > (until ?? 0),

    /** Journeys are read anew, and are no lessons again. */
    skipKnown(): void {
      if (until !== null) until = Date.now();
    },

    /** Stores it, unless nothing was learned or that was done less than `everyMs` ago. */
    async save(everyMs: number): Promise<void> {
      const now = Date.now();
      if (weights.steps === stored.steps || now - stored.at < everyMs) return;
      stored = { steps: weights.steps, at: now };
      await storeWeights(db, weights, now);
      await storeAccuracy(db, accuracy, now);
    },
  };
}
