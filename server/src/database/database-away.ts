/** Codes of drivers and servers that say: no connection, or no room. */
const CODES = new Set([
  // the network's own (https://nodejs.org/api/errors.html#common-system-errors)
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  // PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html), besides class 08
  '57P01',
  '57P02',
  '57P03',
  '53100',
  '53300',
  // MySQL and MariaDB
  'PROTOCOL_CONNECTION_LOST',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'ER_DISK_FULL',
  'ER_DISK_FULL_NOWAIT',
  'ER_RECORD_FILE_FULL',
  // SQLite
  'SQLITE_FULL',
  'SQLITE_CANTOPEN',
]);

const POSTGRES_CONNECTION_CLASS = /^08\w{3}$/;

/** What drivers and the pool say without a code; the statement that failed may stand before it. */
const MESSAGES = [
  /(?:^| - )Connection terminated(?: unexpectedly| due to connection timeout)?$/,
  /(?:^| - )Client has encountered a connection error and is not queryable$/,
  /(?:^| - )Client was closed and is not queryable$/,
  /(?:^| - )Can't add new command when connection is in closed state$/,
  /^Knex: Timeout acquiring a connection\./,
];

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether an error says that the database cannot be reached or has no room left, and nothing about the request. */
export function isDatabaseAway(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  // Of a host with several addresses, each refused.
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  const code = codeOf(error);
  return (
    CODES.has(code) ||
    POSTGRES_CONNECTION_CLASS.test(code) ||
    MESSAGES.some((message) => message.test(error.message))
  );
}

/** What the driver said, without the statement that knex puts before it: that holds what people did. */
export const driverMessage = (error: Error): string => error.message.split(' - ').at(-1) ?? '';
