import { expect, test } from 'vitest';

import { ignoredReason, mayUseProfile } from './consents';

const parts = ({ stateless = false, withdrawn = false }) => ({
  config: () => ({ stateless }) as never,
  consents: { isWithdrawn: () => withdrawn },
});
const ana = { contact: 'ana' };

test('a person may be stored when nothing speaks against it', () => {
  expect(ignoredReason(parts({}), ana, null)).toBeNull();
  expect(mayUseProfile(parts({}), ana, null)).toBe(true);
});

test('nothing is stored on a stateless site, for a browser that forbids it, or without consent', () => {
  expect(ignoredReason(parts({ stateless: true }), ana, null)).toBe('stateless');
  expect(ignoredReason(parts({}), ana, 'no-storage')).toBe('privacy_signal');
  expect(ignoredReason(parts({ withdrawn: true }), ana, null)).toBe('no_consent');
});

test('a browser that forbids profiles is stored, and its profile is not used', () => {
  expect(ignoredReason(parts({}), ana, 'no-profile')).toBeNull();
  expect(mayUseProfile(parts({}), ana, 'no-profile')).toBe(false);
});
