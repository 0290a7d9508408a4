import { setImmediate as yieldToRequests } from 'node:timers/promises';

import { sharedNow } from '../../database';
import type { Database } from '../../strapi';
import type { CommittedWrite, LearnableTouchpoint } from '../committed-write';
import { sampleBatch } from '../training/sample-batch';
import { CursorHistory } from './cursor-history';
import type { Knowledge } from './knowledge';
import { RecentRows } from './recent-rows';
import { countTouchpoints, readStoredTouchpoints } from './stored-touchpoints';
import { startOfTable, whyOutdated, type Watermark } from './watermark';

/** With several writers, ids are handed out before commit, so rows of the last minute are read again. */
const OVERLAP_MS = 60_000;
const PAGE = 500;
/** For rows that are learned already and only passed by the watermark. Such a page does not yield to requests midway. */
const FINAL_PAGE = 250;
/** Most transactions commit this long after their first row got its id. */
const COMMIT_MS = 5_000;
/** How often rows that were committed later than that are looked for. */
const LATE_EVERY_MS = 10_000;
/** Requests wait no longer than this for touchpoints that are being learned. */
const SLICE_MS = 3;

/** The names are those of stored snapshots. */
export interface StoredLearnedRows {
  settled: Watermark;
  /** Message hash → when it was received, the earliest first. */
  unsettled: ReadonlyMap<string, number>;
}

interface Parts {
  db: Database;
  knowledge: Knowledge;
  /** Steps that the weights have taken. */
  steps: () => number;
  /** Whether the weights have yet to learn what was received then, in milliseconds since 1970. */
  isNew: (receivedAt: number) => boolean;
  /** Learns what this instance has written. */
  drainQueue: () => void;
}

interface Read {
  isCancelled: () => boolean;
  /** The id behind which to read. The watermark advances only when this is where it stands. */
  after?: number;
  /** Stop at the first row that the watermark cannot pass. */
  onlyFinal?: boolean;
}

export type LearnedRows = ReturnType<typeof createLearnedRows>;

/** Which rows of the table are learned, so that each is learned once, whoever wrote it and however often it is read. */
export function createLearnedRows({ db, knowledge, steps, isNew, drainQueue }: Parts) {
  let watermark = startOfTable();
  const recent = new RecentRows();
  /** SQLite hands out an id when all before it are committed. */
  const hasOneWriter = db.dialect.client === 'sqlite';
  const cursors = new CursorHistory(COMMIT_MS);
  let lateReadAt = 0;

  const learnRecent = (touchpoint: LearnableTouchpoint, isSample: boolean): void => {
    if (recent.has(touchpoint.messageHash)) return;
    recent.add(touchpoint);
    knowledge.learn(touchpoint, isSample);
  };

  const advanceTo = (id: number, row: LearnableTouchpoint, isSample: boolean): void => {
    const isKnown = recent.delete(row.messageHash);
    watermark.id = id;
    watermark.count += 1;
    watermark.lastHash = row.messageHash;
    if (!isKnown) knowledge.learn(row, isSample);
  };

  /** Whether no row can be committed any more before one that was received then. */
  const isFinal = (receivedAt: number, now: number): boolean =>
    hasOneWriter || receivedAt < now - OVERLAP_MS;

  /** @returns whether it reached the end of the table */
  const read = async ({
    isCancelled,
    after: start = watermark.id,
    onlyFinal = false,
  }: Read): Promise<boolean> => {
    const begunAt = sharedNow();
    const page = onlyFinal ? FINAL_PAGE : PAGE;
    let isAdvancing = start === watermark.id;
    for (let after = start; !isCancelled();) {
      const rows = await readStoredTouchpoints(db, after, page);
      await yieldToRequests();
      if (isCancelled()) return false;
      const isSample = sampleBatch(steps(), rows.length);
      let sliceEndsAt = performance.now() + SLICE_MS;
      for (const [position, row] of rows.entries()) {
        if (performance.now() > sliceEndsAt) {
          await yieldToRequests();
          if (isCancelled()) return false;
          sliceEndsAt = performance.now() + SLICE_MS;
        }
        // This instance has written it, and learned it, while the page was read.
        if (row.id <= watermark.id) continue;
        isAdvancing &&= isFinal(row.receivedAt, begunAt);
        if (!isAdvancing && onlyFinal) return false;
        const trains = isNew(row.receivedAt) && isSample(position);
        if (isAdvancing) advanceTo(row.id, row, trains);
        else learnRecent(row, trains);
      }
      after = rows.at(-1)?.id ?? after;
      if (rows.length < page) {
        cursors.record(after, begunAt);
        return true;
      }
      await yieldToRequests();
    }
    return false;
  };

  /** Whether the table holds rows that are not learned, received before `until`, in milliseconds since 1970. */
  const lacks = async (until: number): Promise<boolean> => {
    const countBefore = watermark.count;
    const stored = await countTouchpoints(db, watermark.id, until);
    drainQueue();
    return stored !== recent.countBefore(until) + watermark.count - countBefore;
  };

  return {
    read,
    lacks,

    /** Learns what this instance has written, unless a read came first. */
    learn({ touchpoints, lastId }: CommittedWrite, isSample: (position: number) => boolean): void {
      const before = lastId === null ? Infinity : lastId - touchpoints.length;
      const isNext = before <= watermark.id;
      touchpoints.forEach((touchpoint, position) => {
        const id = before + position + 1;
        if (!isNext) learnRecent(touchpoint, isSample(position));
        else if (id > watermark.id) advanceTo(id, touchpoint, isSample(position));
      });
    },

    /** Moves the watermark past rows that have become final. */
    async advance(isCancelled: () => boolean): Promise<void> {
      const { oldest } = recent;
      if (oldest !== null && isFinal(oldest, sharedNow())) {
        await read({ isCancelled, onlyFinal: true });
      }
      // Rows that were erased before the watermark passed them: no read will find them.
      watermark.count += recent.dropBefore(sharedNow() - 2 * OVERLAP_MS);
    },

    /**
     * Reads what was committed in the last seconds. Everything behind the watermark is a minute's rows, so it is read only
     * where a row is missing that should have come by now.
     */
    async readLatest(isCancelled: () => boolean): Promise<void> {
      const now = sharedNow();
      await read({ isCancelled, after: Math.max(watermark.id, cursors.idBefore(now)) });
      if (now - lateReadAt < LATE_EVERY_MS) return;
      lateReadAt = now;
      if (await lacks(now - COMMIT_MS)) await read({ isCancelled });
    },

    whyOutdated: (): Promise<string | null> => whyOutdated(db, watermark),

    /** Valid until something changes. */
    store: (): StoredLearnedRows => ({ settled: { ...watermark }, unsettled: recent.store() }),

    restore({ settled, unsettled }: StoredLearnedRows): void {
      watermark = settled;
      recent.restore(unsettled);
    },
  };
}
