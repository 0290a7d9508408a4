import type { Core } from '@strapi/strapi';

import { lifecycleConfig } from '../site/read-config';
import type { Context } from '../http/context';
import type { PrivacySignal } from '../people/withheld';

/** What `Sec-GPC: 1` asks for (https://www.w3.org/TR/gpc/#the-sec-gpc-header-field); null when it was not sent, or is off. */
export function privacySignal(strapi: Core.Strapi, ctx: Context): PrivacySignal | null {
  const { globalPrivacyControl } = lifecycleConfig(strapi);
  return ctx.get('Sec-GPC') !== '1' || globalPrivacyControl === 'off' ? null : globalPrivacyControl;
}
