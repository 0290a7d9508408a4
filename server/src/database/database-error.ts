/** How a statement begins that knex puts, with its values, before a driver's message. */
const STATEMENT =
  /^(?:select|insert|update|delete|replace|with|create|alter|drop|truncate|begin|commit|rollback|savepoint|release|set|do)\b/i;

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether a database's driver, or the pool of its connections, made it. */
export function isDatabaseError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (error.name === 'SqliteError' || error.name === 'KnexTimeoutError') return true;
  // `severity` is PostgreSQL's, the others are MySQL's and MariaDB's.
  if ('severity' in error || 'sqlState' in error || 'sqlMessage' in error) return true;
  return STATEMENT.test(error.message) && error.message.includes(' - ');
}

const described = (error: Error): string =>
  `The database refused a statement (${codeOf(error) || error.name})`;

/**
 * What went wrong, as a log may have it. Of a database's error it is the code alone: statements and drivers' messages hold
 * the values, which are somebody's ids and words.
 */
export const reasonOf = (error: unknown): string =>
  isDatabaseError(error) ? described(error) : String(error);

/** The same error without the statement and its values. What is no database's stays as it is. */
export function withoutStatement(error: unknown): unknown {
  if (!isDatabaseError(error)) return error;
  const safe = Object.assign(new Error(described(error)), { code: codeOf(error) });
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  safe.stack = [String(safe), ...frames].join('\n');
  return safe;
}
