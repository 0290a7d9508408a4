import type { Database } from '../../strapi';
import { readDataVersion } from './data-version';
import type { LearnedRows } from './learned-rows';

interface Parts {
  db: Database;
  rows: LearnedRows;
  /** Until when all that this instance wrote is known, in milliseconds since 1970. */
  completeUntil: () => number;
}

/** Learns the rows that other instances have committed. */
export function followRows({ db, rows, completeUntil }: Parts) {
  /** The version of the data up to which every row is learned. Null where a row may be missing. */
  let learnedVersion: number | null = null;

  return {
    async poll(isCancelled: () => boolean): Promise<void> {
      const version = await readDataVersion(db);
      if (version !== null && version === learnedVersion) return;
      // A version does not change again for rows that are just committed, so these count, too.
      const until = version === null ? completeUntil() : Number.MAX_SAFE_INTEGER;
      if (await rows.lacks(until)) {
        await (version === null ? rows.readLatest(isCancelled) : rows.read({ isCancelled }));
      }
      learnedVersion = version;
    },

    /** Has the next poll look for missing rows, also when no other instance has written. */
    recheck: (): void => {
      learnedVersion = null;
    },
  };
}
