import { setImmediate as yieldToRequests } from 'node:timers/promises';

import type { learned, LearnableTouchpoint, Written } from './learned';
import { lessonsOf } from './lessons';
import { ReadHeads } from './read-heads';
import { noneSettled, whatIsGone, type SettledRows } from './settled-rows';
import { countTouchpoints, readStoredTouchpoints } from './stored-touchpoints';
import { UnsettledRows } from './unsettled-rows';
import type { Database } from '../strapi';

/** Where several write at a time, ids are handed out before commit, so rows of the last minute are read again. */
const OVERLAP_MS = 60_000;
const PAGE = 500;
/** Of what is known already, and only settles: no request waits long for a page. */
const SETTLING_PAGE = 250;
/** Most transactions are committed this long after their first row got its id. */
const COMMIT_MS = 5_000;
/** The rows of the others are looked for this often. */
const LATE_EVERY_MS = 10_000;
/** Requests wait no longer than this for touchpoints that are being learned. */
const SLICE_MS = 3;

/** Which rows are learned, as it is stored. */
export interface StoredLearnedRows {
  settled: SettledRows;
  /** Message hash → when it was received, the earliest first. */
  unsettled: ReadonlyMap<string, number>;
}

/**
 * Which rows of the table are learned, so that each is learned once, whoever wrote it and however often it is read.
 * @param isNew whether the weights have not yet learned from what was received then, in milliseconds since 1970
 */
export function learnedRows(
  db: Database,
  knowledge: ReturnType<typeof learned>,
  isNew: (receivedAt: number) => boolean,
) {
  let settled = noneSettled();
  /** Exactly the learned rows behind those that are settled. */
  const unsettled = new UnsettledRows();
  /** SQLite gives out an id when all before it are committed. */
  const hasOneWriter = db.dialect.client === 'sqlite';
  const heads = new ReadHeads(COMMIT_MS);
  let lateReadAt = 0;

  /** @param isLesson whether the weights learn from it, too */
  const learnOnce = (touchpoint: LearnableTouchpoint, isLesson: boolean): void => {
    if (unsettled.has(touchpoint.messageHash)) return;
    unsettled.add(touchpoint);
    knowledge.learn(touchpoint, isLesson);
  };

  /** The next of all rows, before which none can be committed any more. */
  const settle = (id: number, row: LearnableTouchpoint, isLesson: boolean): void => {
    const isKnown = unsettled.delete(row.messageHash);
    settled.id = id;
    settled.count += 1;
    settled.lastHash = row.messageHash;
    if (!isKnown) knowledge.learn(row, isLesson);
  };

  /** Whether no row can be committed any more before one that was received then, in milliseconds since 1970. */
  const isOld = (receivedAt: number, now: number): boolean =>
    hasOneWriter || receivedAt < now - OVERLAP_MS;

  /** Learns what this instance has written, unless it has read it meanwhile. */
  const learn = (
    { learnable, lastId }: Omit<Written, 'joins'>,
    isLesson: (position: number) => boolean,
  ): void => {
    const before = lastId === null ? Infinity : lastId - learnable.length;
    const isNext = before <= settled.id;
    learnable.forEach((touchpoint, position) => {
      const id = before + position + 1;
      if (!isNext) learnOnce(touchpoint, isLesson(position));
      else if (id > settled.id) settle(id, touchpoint, isLesson(position));
    });
  };

  /**
   * Reads on in slices between requests: learns what is new, and behind what is settled settles what is old.
   * @param onlyOld stop at the first row that is too young to settle
   * @param start the id behind which to read
   * @returns whether everything was read that there is
   */
  const readOn = async (
    isOver: () => boolean,
    onlyOld = false,
    start = settled.id,
  ): Promise<boolean> => {
    const begunAt = Date.now();
    const page = onlyOld ? SETTLING_PAGE : PAGE;
    let settling = start === settled.id;
    for (let after = start; !isOver();) {
      const rows = await readStoredTouchpoints(db, after, page);
      await yieldToRequests();
      if (isOver()) return false;
      const isLesson = lessonsOf(knowledge.weights.steps, rows.length);
      let sliceEnds = performance.now() + SLICE_MS;
      for (const [position, row] of rows.entries()) {
        if (performance.now() > sliceEnds) {
          await yieldToRequests();
          if (isOver()) return false;
          sliceEnds = performance.now() + SLICE_MS;
        }
        // Written, and learned, while the page was read.
        if (row.id <= settled.id) continue;
        settling &&= isOld(row.receivedAt, begunAt);
        if (!settling && onlyOld) return false;
        const teaches = isNew(row.receivedAt) && isLesson(position);
        if (settling) settle(row.id, row, teaches);
        else learnOnce(row, teaches);
      }
      after = rows.at(-1)?.id ?? after;
      if (rows.length < page) {
        heads.note(after, begunAt);
        return true;
      }
      await yieldToRequests();
    }
    return false;
  };

  /**
   * Whether the table holds other rows than are learned, of those that were received before `until`.
   * @param until milliseconds since 1970
   * @param learnWaiting is called between looking at the table and comparing
   */
  const lacks = async (until: number, learnWaiting: () => void): Promise<boolean> => {
    const settledBefore = settled.count;
    const stored = await countTouchpoints(db, settled.id, until);
    learnWaiting();
    return stored !== unsettled.countBefore(until) + settled.count - settledBefore;
  };

  return {
    learn,
    readOn,

    /** Settles what has become old. */
    async settleOld(isOver: () => boolean): Promise<void> {
      const { oldest } = unsettled;
      if (oldest !== null && isOld(oldest, Date.now())) await readOn(isOver, true);
      // Rows that were erased before they could settle: nobody will read them again.
      settled.count += unsettled.dropBefore(Date.now() - 2 * OVERLAP_MS);
    },

    lacks,

    /**
     * Reads what others have written just now: what was committed in the last seconds. All that is not settled is read only
     * where a row is missing that should have come by then, because that is a minute's rows.
     */
    async readNew(isOver: () => boolean): Promise<void> {
      const now = Date.now();
      await readOn(isOver, false, Math.max(settled.id, heads.idAgo(now)));
      if (now - lateReadAt < LATE_EVERY_MS) return;
      lateReadAt = now;
      if (await lacks(now - COMMIT_MS, () => {})) await readOn(isOver);
    },

    /** What of the settled rows is gone; see there. */
    whatIsGone: (): Promise<string | null> => whatIsGone(db, settled),

    /** Good until something changes. */
    store: (): StoredLearnedRows => ({ settled: { ...settled }, unsettled: unsettled.store() }),

    restore(stored: StoredLearnedRows): void {
      settled = stored.settled;
      unsettled.restore(stored.unsettled);
    },
  };
}
