import { isDatabaseError } from './database-error';

/** The network's own codes for: no connection (https://nodejs.org/api/errors.html#common-system-errors). */
const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Codes of drivers and servers for: no connection, or no space left. */
const CODES = new Set([
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

/** Messages of drivers and the pool that come without a code. The failed statement may precede them. */
const MESSAGES = [
  /(?:^| - )Connection terminated(?: unexpectedly| due to connection timeout)?$/,
  /(?:^| - )Client has encountered a connection error and is not queryable$/,
  /(?:^| - )Client was closed and is not queryable$/,
  /(?:^| - )Can't add new command when connection is in closed state$/,
  /^Knex: Timeout acquiring a connection\./,
];

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** A client that hangs up has a code of the network as well, and neither a driver nor a system call behind it. */
const isOfDriver = (error: Error): boolean => isDatabaseError(error) || 'syscall' in error;

/** Whether the database cannot be reached or has no space left, so that the request is not at fault. */
export function isDatabaseUnavailable(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  // A host with several addresses, each of which refused.
  if (error instanceof AggregateError) return error.errors.some(isDatabaseUnavailable);
  const code = codeOf(error);
  return (
    CODES.has(code) ||
    (NETWORK_CODES.has(code) && isOfDriver(error)) ||
    POSTGRES_CONNECTION_CLASS.test(code) ||
    MESSAGES.some((message) => message.test(error.message))
  );
}

/** What a log says of it: the code, or one of the messages above, which hold no values. */
export const unavailableReason = (error: Error): string =>
  codeOf(error) || (error.message.split(' - ').at(-1) ?? '');
