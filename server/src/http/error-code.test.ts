import { expect, it } from 'vitest';

import { codeOf, forbidden } from './error-code';

it('is what the error says', () => {
  const { name, details } = forbidden('scope_missing', 'Finding articles takes a scope');
  expect(codeOf({ status: 403, name, details })).toBe('scope_missing');
});

it.each([
  [400, 'invalid_value'],
  [403, 'not_yours'],
  [409, 'conflict'],
  [413, 'too_large'],
  [429, 'rate_limited'],
  [503, 'unavailable'],
  [404, undefined],
  [500, undefined],
])('follows from the status %i where the error does not say', (status, code) => {
  expect(codeOf({ status, name: 'ApplicationError', details: {} })).toBe(code);
  expect(codeOf({ status, name: 'ApplicationError' })).toBe(code);
});

it('is a missing permission where a policy of the admin API failed', () => {
  expect(codeOf({ status: 403, name: 'PolicyError', details: {} })).toBe('scope_missing');
});
