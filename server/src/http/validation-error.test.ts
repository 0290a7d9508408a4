import { errors } from '@strapi/utils';
import { describe, expect, it } from 'vitest';

import { invalid, invalidAll, requireNone, withPath, type Problem } from './validation-error';

const PROBLEMS = [
  { path: ['data', 'stages', '0'], message: 'Unknown term "x"' },
  { path: ['data', 'format'], message: 'Unknown term "y"' },
];

describe('a validation error', () => {
  it('lists each problem as Strapi does, and is summed up by the first', () => {
    const error = invalidAll(PROBLEMS);
    expect(error).toBeInstanceOf(errors.ValidationError);
    expect(error.message).toBe('Unknown term "x"');
    expect(error.details).toEqual({
      code: 'invalid_value',
      errors: PROBLEMS.map((problem) => ({
        ...problem,
        name: 'ValidationError',
        code: 'invalid_value',
      })),
    });
  });

  it('has the code of the first', () => {
    const unknown: Problem = {
      path: ['limt'],
      message: 'is unknown',
      code: 'unknown_parameter',
    };
    expect(invalidAll([unknown, ...PROBLEMS]).details).toMatchObject({ code: 'unknown_parameter' });
    expect(invalidAll([...PROBLEMS, unknown]).details).toMatchObject({ code: 'invalid_value' });
  });

  it('takes a summary of its own', () => {
    expect(invalid(['locale'], 'is unknown', 'locale: is unknown')).toMatchObject({
      message: 'locale: is unknown',
      details: { errors: [{ path: ['locale'], message: 'is unknown' }] },
    });
  });

  it('is thrown only when there are problems', () => {
    expect(() => requireNone([])).not.toThrow();
    expect(() => requireNone(PROBLEMS)).toThrow(errors.ValidationError);
  });

  it('names the path before the message, where there is one', () => {
    expect(withPath({ path: ['pagination', 'limit'], message: 'is too large' })).toBe(
      'pagination.limit: is too large',
    );
    expect(withPath({ path: [], message: 'has the wrong type' })).toBe('has the wrong type');
  });
});
