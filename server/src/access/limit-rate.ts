import { errors } from '@strapi/utils';

import type { Context } from '../strapi';
import type { Caller } from './rate-limits';
import type { RateLimitsService } from './rate-limits';

interface Auth {
  strategy?: { name?: string };
  credentials?: { id?: unknown } | null;
}

function callerOf(ctx: Context): Caller {
  const auth: Auth | undefined = ctx.state.auth;
  return auth?.strategy?.name === 'content-api-token'
    ? { kind: 'token', id: String(auth.credentials?.id) }
    : { kind: 'address', id: ctx.ip };
}

/** Answers 429 with Retry-After to a token, or to an address without one, that asks more often than the site allows. */
export const limitRate =
  (rateLimits: RateLimitsService) =>
  async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    const caller = callerOf(ctx);
    const waitMs = await rateLimits.count(caller);
    if (waitMs !== null) {
      const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
      ctx.set('Retry-After', String(seconds));
      throw new errors.RateLimitError(
        `Too many requests of this ${caller.kind}: try again in ${seconds} seconds`,
      );
    }
    await next();
  };
