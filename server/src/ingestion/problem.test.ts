import { expect, test } from 'vitest';

import { rejection } from './problem';

const named = { code: 'invalid_value', name: 'ValidationError' };

test('a rejection names the first problem, and lists all', () => {
  const error = rejection([
    { path: ['content', 'contentType'], message: 'is unknown' },
    { path: ['type'], message: 'is missing' },
  ]);
  expect(error.message).toBe('content.contentType: is unknown');
  expect(error.details).toEqual({
    code: 'invalid_value',
    errors: [
      { path: ['content', 'contentType'], message: 'is unknown', ...named },
      { path: ['type'], message: 'is missing', ...named },
    ],
  });
});

test('a rejection of a row that is no object has no path', () => {
  expect(rejection([{ path: [], message: 'must be an object' }]).message).toBe('must be an object');
});
