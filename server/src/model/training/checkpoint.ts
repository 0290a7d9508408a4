import { TABLES, reasonOf, sharedNow } from '../../database';
import type { Database, Log } from '../../strapi';
import type { Training } from './train-weights';

/** Bumped when a part means something else than before: what is stored is then learned anew. */
const VERSIONS = { weights: 1, accuracy: 1 };
type Part = keyof typeof VERSIONS;

interface Parts {
  db: Database;
  log: Log;
}

/** The trained weights, and how well they predicted, as the database keeps them over restarts. */
export function createCheckpoint({ db, log }: Parts, { weights, accuracy }: Training) {
  let saved = { steps: 0, at: 0 };
  /** What was received until then is learned. Null until it was restored. */
  let learnedUntil: number | null = null;

  /** @returns until when touchpoints are learned; 0 where nothing is stored that can be used, which is logged */
  const restorePart = async <Stored>(
    part: Part,
    restore: (stored: Stored) => void,
  ): Promise<number> => {
    const [row]: { learned_until: unknown; body: string }[] = await db
      .getConnection(TABLES.model)
      .select('learned_until', 'body')
      .where({ part, version: VERSIONS[part] });
    if (row === undefined) return 0;
    try {
      restore(JSON.parse(row.body) as Stored);
      return Number(row.learned_until);
    } catch (error) {
      log.warn(`lifecycle-map: ${reasonOf(error)}. The ranking's ${part} starts anew.`);
      return 0;
    }
  };

  /** Of several instances, the last one to save wins. */
  const save = async (part: Part, value: unknown, now: number): Promise<void> => {
    const body = JSON.stringify(value);
    const row = { part, version: VERSIONS[part], learned_until: now, body };
    await db.getConnection(TABLES.model).insert(row).onConflict('part').merge();
  };

  return {
    /** Reads it the first time that it is called. */
    async restore(): Promise<void> {
      if (learnedUntil !== null) return;
      const until = await restorePart('weights', weights.restore.bind(weights));
      await restorePart('accuracy', accuracy.restore.bind(accuracy));
      saved = { steps: weights.steps, at: sharedNow() };
      learnedUntil = until;
    },

    /** Whether the weights have yet to learn what was received then, in milliseconds since 1970. */
    isNew: (receivedAt: number): boolean => receivedAt > (learnedUntil ?? 0),

    /** Touchpoints that are read anew do not train the weights a second time. */
    skipKnown(): void {
      if (learnedUntil !== null) learnedUntil = sharedNow();
    },

    /** Saves it, unless nothing was learned or less than `everyMs` have passed since the last time. */
    async save(everyMs: number): Promise<void> {
      const now = sharedNow();
      if (weights.steps === saved.steps || now - saved.at < everyMs) return;
      saved = { steps: weights.steps, at: now };
      await save('weights', weights.store(), now);
      await save('accuracy', accuracy.store(), now);
    },
  };
}
