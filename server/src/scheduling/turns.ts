import { setImmediate as nextTurn } from 'node:timers/promises';

/** After the last of the others, more of them are expected for so long. */
const EXPECTED_MS = 1_000;
/** Pieces are worked on for about so long at a stretch. */
const SLICE_MS = 5;
/** However many others come, a stretch waits no longer than this for them. */
const MOST_WAIT_MS = 10;
/** When more pieces than these wait, the work is falling behind. */
const MOST_PIECES = 2;

/**
 * Who goes first on the one thread. Requests that somebody looks at do; what comes in batches is worked on in pieces
 * between them, one piece at a time.
 */
export const turns = () => {
  let others = 0;
  let lastAt = -Infinity;
  let pieces = 0;
  let stretchEnds = -Infinity;
  let goOn: (() => void) | null = null;
  let line: Promise<unknown> = Promise.resolve();

  const untilNobodyIsHere = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(() => goOn?.(), MOST_WAIT_MS);
      goOn = () => {
        goOn = null;
        clearTimeout(timer);
        // The answer that was waited for is sent first.
        setImmediate(resolve);
      };
    });

  const letOthersGoFirst = async (): Promise<void> => {
    if (performance.now() < stretchEnds) return;
    // Requests that have arrived are begun with.
    await nextTurn();
    if (others > 0) await untilNobodyIsHere();
    stretchEnds = performance.now() + SLICE_MS;
  };

  return {
    /** Serves a request that goes first. */
    async serve(request: () => Promise<void>): Promise<void> {
      others += 1;
      try {
        await request();
      } finally {
        others -= 1;
        lastAt = performance.now();
        if (others === 0) goOn?.();
      }
    },

    /** Whether to work in small pieces: others are here or can be expected, and the work is not falling behind. */
    areSmall: (): boolean =>
      pieces <= MOST_PIECES && (others > 0 || performance.now() - lastAt < EXPECTED_MS),

    /** Does a piece of work that takes milliseconds when it is its turn. It must not wait for another piece. */
    async work<Result>(piece: () => Promise<Result> | Result): Promise<Result> {
      pieces += 1;
      const done = line
        .then(letOthersGoFirst)
        .then(piece)
        .finally(() => (pieces -= 1));
      line = done.catch(() => undefined);
      return done;
    },
  };
};
