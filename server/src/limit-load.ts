import type { Context } from './strapi';
import { matchedRoute, readStream, ServiceUnavailableError } from './http';
import type { ReadConfig } from './site';
import type { SchedulerService } from './scheduling';

interface Parts {
  config: ReadConfig;
  scheduler: SchedulerService;
}

/** Routes by which touchpoints come, as they are declared. */
export interface IngestionRoutes {
  all: ReadonlySet<string>;
  /** Those whose bodies Strapi leaves unread. */
  unread: ReadonlySet<string>;
}

/**
 * Load shedding: limits how many requests with touchpoints an instance works on at once, and gives all others priority. It
 * must run before the authentication, which also queries a database that may be slow. A request counts once its body is
 * there: a slow sender takes nobody's place.
 */
export function limitLoad({ config, scheduler }: Parts, routes: IngestionRoutes) {
  let inProgress = 0;

  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    const route = matchedRoute(ctx);
    if (route === null || !routes.all.has(route)) return scheduler.foreground(next);
    // What is wrong with a body is said by its own route, where it is asked for again.
    if (routes.unread.has(route)) await readStream(ctx).catch(() => undefined);
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
