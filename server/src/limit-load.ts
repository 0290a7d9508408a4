import { PLUGIN_ID } from '../../plugin/plugin-id';
import type { Context } from './strapi';
import { ServiceUnavailableError } from './http';
import type { ReadConfig } from './site';
import type { SchedulerService } from './scheduling';

const INGESTION = new RegExp(
  `/${PLUGIN_ID}/(?:touchpoints|v1/[^/]+|webhooks/[^/]+|cloudevents)/?$`,
);

interface Parts {
  config: ReadConfig;
  scheduler: SchedulerService;
}

/**
 * Load shedding: limits how many requests with touchpoints an instance works on at once, and gives all others priority. It
 * must run before the authentication, which also queries a database that may be slow.
 */
export function limitLoad({ config, scheduler }: Parts) {
  let inProgress = 0;

  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    if (ctx.method !== 'POST' || !INGESTION.test(ctx.path)) {
      return scheduler.foreground(next);
    }
    if (inProgress >= config().rateLimit.requestsAtOnce) {
      throw new ServiceUnavailableError(
        'Too many touchpoints are on their way at once. Nothing was acknowledged: send it again later.',
      );
    }
    inProgress += 1;
    try {
      await next();
    } finally {
      inProgress -= 1;
    }
  };
}
