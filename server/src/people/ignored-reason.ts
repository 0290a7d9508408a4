import type { IgnoredReason } from '../../../plugin/contracts/touchpoints';
import type { ReadConfig } from '../site';
import type { ConsentsService } from './consents';
import type { Person } from './identity';

/** What a visitor's Global Privacy Control asks for, as this site honours it. */
export type PrivacySignal = 'no-profile' | 'no-storage';

interface Parts {
  config: ReadConfig;
  consents: Pick<ConsentsService, 'isWithdrawn'>;
}

/** Why nothing about a person may be stored, or null when it may. */
export function ignoredReason(
  { config, consents }: Parts,
  person: Person,
  signal: PrivacySignal | null,
): IgnoredReason | null {
  if (config().stateless) return 'stateless';
  if (signal === 'no-storage') return 'privacy_signal';
  return consents.isWithdrawn(person) ? 'no_consent' : null;
}

/** Whether what is stored of a person may be used for an answer. */
export const mayUseProfile = (
  parts: Parts,
  person: Person,
  signal: PrivacySignal | null,
): boolean => signal === null && ignoredReason(parts, person, signal) === null;
