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
 * Lets an instance work on so many requests with touchpoints at once and no more, and others go before them. Stands before
 * the authentication, whose look into the database waits as everything else does when the database is slow.
 */
export function limitLoad({ config, scheduler }: Parts) {
  let working = 0;

  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    if (ctx.method !== 'POST' || !INGESTION.test(ctx.path)) {
      return scheduler.foreground(next);
    }
    if (working >= config().rateLimit.requestsAtOnce) {
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
