import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../plugin/plugin-id';
import { lifecycleConfig } from './site/read-config';
import type { Context } from './http/context';
import { getService } from './get-service';
import { ServiceUnavailableError } from './http/service-unavailable';

const INGESTION = new RegExp(
  `/${PLUGIN_ID}/(?:touchpoints|v1/[^/]+|webhooks/[^/]+|cloudevents)/?$`,
);

/**
 * Lets an instance work on so many requests with touchpoints at once and no more, and others go before them. Stands before
 * the authentication, whose look into the database waits as everything else does when the database is slow.
 */
export function limitLoad(strapi: Core.Strapi) {
  let working = 0;

  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    if (ctx.method !== 'POST' || !INGESTION.test(ctx.path)) {
      return getService(strapi, 'turns').serve(next);
    }
    if (working >= lifecycleConfig(strapi).rateLimit.requestsAtOnce) {
      throw new ServiceUnavailableError(
        'Too many touchpoints are on their way at once. Nothing was acknowledged: send it again later.',
      );
    }
    working += 1;
    try {
      await next();
    } finally {
      working -= 1;
    }
  };
}
