import { setTimeout } from 'node:timers/promises';

const RETRIABLE_CODES = new Set([
  // unique violations
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  '23505',
  'ER_DUP_ENTRY',
  // deadlocks and lock time-outs
  '40001',
  '40P01',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'SQLITE_BUSY',
]);

const ATTEMPTS = 10;
const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 500;

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** A transaction met others each time that it was tried. Nothing of it was stored, and it may well work later. */
export class UnresolvedConflictError extends Error {
  override readonly name = 'UnresolvedConflictError';

  /** @param code what the database said last */
  constructor(readonly code: string) {
    super(`Others were writing about the same people each of ${ATTEMPTS} times (${code})`);
  }
}

/** Full jitter: those that met wait for different times, or they would meet again (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). */
const waitMs = (attempt: number): number =>
  Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));

/**
 * Retries a transaction that conflicts with another one: that inserted the same key first, or the two deadlocked. It must
 * read everything that it decides by itself, because each try starts anew. Between two tries it holds no connection.
 * @throws UnresolvedConflictError after ten tries, which take about a second besides what they do
 */
export async function retryOnConflict<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      const code = codeOf(error);
      if (code === null || !RETRIABLE_CODES.has(code)) throw error;
      if (attempt === ATTEMPTS) throw new UnresolvedConflictError(code);
      await setTimeout(waitMs(attempt));
    }
  }
}
