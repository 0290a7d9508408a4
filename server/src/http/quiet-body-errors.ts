import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Context } from '../strapi';
import { isOurPath } from './redact-urls';

const NAME = 'strapi::body';

interface BodyConfig {
  onError?: (error: Error, ctx: Context) => void;
}

type Middleware = string | { name?: string; config?: BodyConfig };

const nameOf = (middleware: Middleware): string | undefined =>
  typeof middleware === 'string' ? middleware : middleware.name;

const isTooLarge = (error: Error): boolean => 'status' in error && error.status === 413;

/** @throws ValidationError instead of the parser's own error, which repeats what was sent */
function onError(error: Error, ctx: Context): never {
  if (!isOurPath(ctx.path)) throw error;
  if (isTooLarge(error)) throw new errors.PayloadTooLargeError('The body is too large');
  throw new errors.ValidationError(
    'The body could not be read: it is not what its Content-Type says, or was not sent to its end',
  );
}

/**
 * Keeps bodies that cannot be parsed out of Strapi's log: it logs the parser's error, which quotes them. Only for our routes,
 * and not where the site has a handler of its own. Call it before Strapi sets its middlewares up.
 */
export function quietBodyErrors(config: Pick<Core.Strapi['config'], 'get' | 'set'>): void {
  const middlewares: unknown = config.get('middlewares');
  if (!Array.isArray(middlewares)) return;
  const quiet = (middlewares as Middleware[]).map((middleware): Middleware => {
    if (nameOf(middleware) !== NAME) return middleware;
    const given = typeof middleware === 'string' ? {} : middleware;
    return { ...given, name: NAME, config: { onError, ...given.config } };
  });
  config.set('middlewares', quiet);
}
