import type { Context } from '../strapi';
import type { PrivacySignal } from '../people';
import type { ReadConfig } from '../site';

/** What `Sec-GPC: 1` asks for (https://www.w3.org/TR/gpc/#the-sec-gpc-header-field); null when it was not sent, or is off. */
export function privacySignal(config: ReadConfig, ctx: Context): PrivacySignal | null {
  const { globalPrivacyControl } = config();
  return ctx.get('Sec-GPC') !== '1' || globalPrivacyControl === 'off' ? null : globalPrivacyControl;
}
