import { describe, expect, it } from 'vitest';

import { driverMessage, isDatabaseUnavailable } from './database-unavailable';

const coded = (code: string) => Object.assign(new Error('select 1 - it failed'), { code });

describe('isDatabaseUnavailable', () => {
  it.each(['ECONNREFUSED', '57P01', '08006', '53100', 'ER_DISK_FULL', 'SQLITE_FULL'])(
    'recognizes %s: no connection, or no space left',
    (code) => {
      expect(isDatabaseUnavailable(coded(code))).toBe(true);
    },
  );

  it.each(['23505', '22001', '42P01', 'SQLITE_CONSTRAINT_UNIQUE', 'ER_DATA_TOO_LONG'])(
    'does not take %s for one',
    (code) => {
      expect(isDatabaseUnavailable(coded(code))).toBe(false);
    },
  );

  it('recognizes PostgreSQL’s messages without a code, after the statement that failed', () => {
    expect(isDatabaseUnavailable(new Error('select 1 - Connection terminated unexpectedly'))).toBe(
      true,
    );
    expect(isDatabaseUnavailable(new Error('Connection terminated is no title'))).toBe(false);
  });

  it('recognizes a host of which every address refuses', () => {
    expect(isDatabaseUnavailable(new AggregateError([coded('ECONNREFUSED')]))).toBe(true);
  });
});

it('the log gets the message without the statement, which holds personal data', () => {
  const error = coded('SQLITE_FULL');
  error.message = "insert into `t` (`url`) values ('/a - b') - database or disk is full";
  expect(driverMessage(error)).toBe('database or disk is full');
});
