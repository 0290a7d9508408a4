import { createHmac } from 'node:crypto';

import type { HubspotConfig, ReadConfig } from '../../site';
import type { Context, AppConfig } from '../../strapi';
import { rawBody } from '../../http';
import { equalSecrets } from './equal-secrets';
import { signedSource } from './signed-source';
import type { SourceCountsService } from '../source-counts';

const TOLERANCE_MS = 5 * 60_000;

/** The addresses by which HubSpot may have called: behind a proxy that takes a sub-path away, and one that leaves it. */
function urlsOf(appConfig: AppConfig, ctx: Context, { url }: HubspotConfig): string[] {
  if (url !== undefined) return [url];
  const address: unknown = appConfig('server.url');
  const base = new URL(typeof address === 'string' && URL.canParse(address) ? address : ctx.origin);
  const path = base.pathname.replace(/\/$/, '');
  return [`${base.origin}${path}${ctx.request.url}`, `${base.origin}${ctx.request.url}`];
}

interface Parts {
  appConfig: AppConfig;
  config: ReadConfig;
  sourceCounts: SourceCountsService;
}

/**
 * HubSpot's signature, version 3: HMAC with SHA-256 of method, URL, body and time, in base64
 * (https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation).
 */
export function hubspotSignature({ appConfig, config: readConfig, sourceCounts }: Parts) {
  const verify = (ctx: Context, config: HubspotConfig): string | null => {
    const timestamp = ctx.get('X-HubSpot-Request-Timestamp');
    const signature = ctx.get('X-HubSpot-Signature-v3');
    if (timestamp === '' || signature === '') return 'The request has no HubSpot signature (v3)';
    if (!(Math.abs(Date.now() - Number(timestamp)) <= TOLERANCE_MS)) {
      return 'The HubSpot signature is older than 5 minutes, or from the future';
    }
    const isSignedFor = (url: string): boolean => {
      const expected = createHmac('sha256', config.clientSecret)
        .update(`${ctx.method}${url}${rawBody(ctx)}${timestamp}`, 'utf8')
        .digest('base64');
      return equalSecrets(signature, expected);
    };
    return urlsOf(appConfig, ctx, config).some(isSignedFor)
      ? null
      : 'The HubSpot signature does not fit. Check sources.hubspot.clientSecret, and that sources.hubspot.url is the URL that HubSpot calls';
  };

  return signedSource(sourceCounts, {
    source: 'hubspot',
    setting: 'sources.hubspot.clientSecret',
    verifier: () => {
      const config = readConfig().sources.hubspot;
      return config === undefined ? null : (ctx) => verify(ctx, config);
    },
  });
}
