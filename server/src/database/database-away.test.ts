import { describe, expect, it } from 'vitest';

import { driverMessage, isDatabaseAway } from './database-away';

const coded = (code: string) => Object.assign(new Error('select 1 - it failed'), { code });

describe('isDatabaseAway', () => {
  it.each(['ECONNREFUSED', '57P01', '08006', '53100', 'ER_DISK_FULL', 'SQLITE_FULL'])(
    'knows %s for no connection or no room',
    (code) => {
      expect(isDatabaseAway(coded(code))).toBe(true);
    },
  );

  it.each(['23505', '22001', '42P01', 'SQLITE_CONSTRAINT_UNIQUE', 'ER_DATA_TOO_LONG'])(
    'leaves %s to be told as what it is',
    (code) => {
      expect(isDatabaseAway(coded(code))).toBe(false);
    },
  );

  it('knows what PostgreSQL says without a code, behind the statement that failed', () => {
    expect(isDatabaseAway(new Error('select 1 - Connection terminated unexpectedly'))).toBe(true);
    expect(isDatabaseAway(new Error('Connection terminated is no title'))).toBe(false);
  });

  it('knows a host of which every address refuses', () => {
    expect(isDatabaseAway(new AggregateError([coded('ECONNREFUSED')]))).toBe(true);
  });
});

it('is told in a log without the statement, which holds what people did', () => {
  const error = coded('SQLITE_FULL');
  error.message = "insert into `t` (`url`) values ('/a - b') - database or disk is full";
  expect(driverMessage(error)).toBe('database or disk is full');
});
