import { errors } from '@strapi/utils';

import type { Context } from '../strapi';
import { apiTokenOf } from './caller';
import type { Caller, RateLimitsService } from './rate-limits';

function callerOf(ctx: Context): Caller {
  const token = apiTokenOf(ctx.state.auth);
  return token === null ? { kind: 'address', id: ctx.ip } : { kind: 'token', id: String(token.id) };
}

/** Answers 429 with Retry-After when a token, or else an address, asks more often than the site allows. */
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
