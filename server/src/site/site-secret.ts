import { createHmac } from 'node:crypto';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { AppConfig } from '../strapi';

/**
 * A secret of this site: the configured one, else one derived from the app's keys, so that a leak of it opens nothing
 * else.
 * @param purpose tells secrets apart; a change of it changes the secret
 * @throws Error when the app has no keys
 */
export function siteSecret(
  appConfig: AppConfig,
  configured: string | null,
  purpose: string,
): string {
  if (configured !== null) return configured;
  const keys: unknown = appConfig('server.app.keys');
  if (!Array.isArray(keys) || keys.length === 0) {
    throw new Error(
      `The secret of the ${purpose} needs server.app.keys, or a setting of its own in the plugin config`,
    );
  }
  return createHmac('sha256', keys.map(String).join(','))
    .update(`${PLUGIN_ID} ${purpose}`)
    .digest('hex');
}
