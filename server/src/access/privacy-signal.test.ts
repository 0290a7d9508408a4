import { expect, it } from 'vitest';

import { config, type LifecycleConfig } from '../site';
import { privacySignal } from './caller';

const site = (globalPrivacyControl: LifecycleConfig['globalPrivacyControl']) => () => ({
  ...config.default,
  globalPrivacyControl,
});

it('is what the site does about Sec-GPC: 1', () => {
  expect(privacySignal(site('no-profile'), '1')).toBe('no-profile');
  expect(privacySignal(site('no-storage'), '1')).toBe('no-storage');
});

it('is none when the header was not sent, says anything else, or the site does not follow it', () => {
  expect(privacySignal(site('no-profile'), '')).toBeNull();
  expect(privacySignal(site('no-profile'), '0')).toBeNull();
  expect(privacySignal(site('off'), '1')).toBeNull();
});
