import { inspect } from 'node:util';

import { describe, expect, it } from 'vitest';

import { reasonOf, withoutStatement } from './database-error';
import { isDatabaseUnavailable, unavailableReason } from './database-unavailable';

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

it('a client that hangs up is not the database', () => {
  const aborted = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
  expect(isDatabaseUnavailable(aborted)).toBe(false);
  const ofDriver = Object.assign(new Error('read ECONNRESET'), {
    code: 'ECONNRESET',
    syscall: 'read',
  });
  expect(isDatabaseUnavailable(ofDriver)).toBe(true);
});

describe('a log', () => {
  const statement = "insert into `t` (`url`) values ('/a - ana@example.com')";

  it('gets the code without the statement, which holds personal data', () => {
    const error = coded('SQLITE_FULL');
    error.message = `${statement} - database or disk is full`;
    expect(unavailableReason(error)).toBe('SQLITE_FULL');
    expect(unavailableReason(new Error(`${statement} - Connection terminated`))).toBe(
      'Connection terminated',
    );
  });

  it.each([
    coded('23505'),
    Object.assign(new Error(`${statement} - Duplicate entry 'ana@example.com' for key 'u'`), {
      code: 'ER_DUP_ENTRY',
      sqlMessage: "Duplicate entry 'ana@example.com' for key 'u'",
      sql: statement,
    }),
    Object.assign(new Error(`Key (value)=(ana@example.com) exists`), {
      code: '23505',
      severity: 'ERROR',
    }),
  ])('gets nothing of what %s was about', (error) => {
    const safe = withoutStatement(error) as Error & { code: string };
    expect(safe.code).toBe(error.code);
    for (const text of [reasonOf(error), inspect(safe)]) {
      expect(text).not.toContain('ana@example.com');
      expect(text).not.toContain('insert');
      expect(text).toContain(error.code);
    }
  });

  it('gets any other error as it is', () => {
    const error = new Error('No such stage');
    expect(withoutStatement(error)).toBe(error);
    expect(reasonOf(error)).toBe('Error: No such stage');
  });
});
