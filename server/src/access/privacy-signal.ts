import type { PrivacySignal } from '../people';
import type { ReadConfig } from '../site';

/**
 * What the header `Sec-GPC: 1` asks for (https://www.w3.org/TR/gpc/#the-sec-gpc-header-field).
 * @returns null when it was not sent, or the site does not follow it
 */
export function privacySignal(config: ReadConfig, secGpc: string): PrivacySignal | null {
  const { globalPrivacyControl } = config();
  return secGpc !== '1' || globalPrivacyControl === 'off' ? null : globalPrivacyControl;
}
