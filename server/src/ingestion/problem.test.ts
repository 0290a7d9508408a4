import { expect, test } from 'vitest';

import { rejection } from './problem';

test('a rejection names the first problem, and lists all', () => {
  const error = rejection([
    { path: ['content', 'contentType'], message: 'is unknown' },
    { path: ['type'], message: 'is missing' },
  ]);
  expect(error.message).toBe('content.contentType: is unknown');
  expect(error.details).toEqual({
    code: 'invalid_value',
    errors: [
      { path: ['content', 'contentType'], message: 'is unknown', name: 'ValidationError' },
      { path: ['type'], message: 'is missing', name: 'ValidationError' },
    ],
  });
});

test('a rejection of a row that is no object has no path', () => {
  expect(rejection([{ path: [], message: 'must be an object' }]).message).toBe('must be an object');
});
