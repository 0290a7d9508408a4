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

const ATTEMPTS = 5;

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/**
 * Retries a transaction that conflicts with another one: that inserted the same key first, or the two deadlocked. It must
 * read everything that it decides by itself, because each try starts anew.
 */
export async function retryOnConflict<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      const code = codeOf(error);
      if (attempt === ATTEMPTS || typeof code !== 'string' || !RETRIABLE_CODES.has(code))
        throw error;
    }
  }
}
