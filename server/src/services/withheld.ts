import type { Core } from '@strapi/strapi';

import type { IgnoredReason } from '../../../plugin/contracts/touchpoints';
import { lifecycleConfig } from '../config/read-config';
import { getService } from '../get-service';
import type { Person } from './identity';

/** What a visitor's Global Privacy Control asks for, as this site honours it. */
export type PrivacySignal = 'no-profile' | 'no-storage';

/** Why nothing about a person is stored, or null when it may be. */
export function withheldReason(
  strapi: Core.Strapi,
  person: Person,
  signal: PrivacySignal | null,
): IgnoredReason | null {
  if (lifecycleConfig(strapi).stateless) return 'stateless';
  if (signal === 'no-storage') return 'privacy_signal';
  return getService(strapi, 'consents').isWithdrawn(person) ? 'no_consent' : null;
}

/** Whether what is stored of a person may be used for an answer. */
export const mayUseProfile = (
  strapi: Core.Strapi,
  person: Person,
  signal: PrivacySignal | null,
): boolean => signal === null && withheldReason(strapi, person, signal) === null;
