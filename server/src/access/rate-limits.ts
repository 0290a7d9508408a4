import { errors } from '@strapi/utils';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';

import type { RateLimitConfig, ReadConfig } from '../site';
import type { Context } from '../strapi';
import { apiTokenOf } from './caller';

const MINUTE_SECONDS = 60;

type Caller = { kind: 'token' | 'address'; id: string };

function limiterOf(
  kind: Caller['kind'],
  points: number,
  redis: RateLimitConfig['redis'],
): RateLimiterAbstract {
  const options = { keyPrefix: `lifecycle-map:${kind}`, points, duration: MINUTE_SECONDS };
  const memory = new RateLimiterMemory(options);
  // While Redis is away, each instance counts by itself.
  return redis === null
    ? memory
    : new RateLimiterRedis({ ...redis, ...options, insuranceLimiter: memory });
}

/** Counts the requests of each token and each address, in memory or in the Redis that the site hands over. */
export const createRateLimits = ({ config }: { config: ReadConfig }) => {
  let limiters: Record<Caller['kind'], RateLimiterAbstract> | null = null;

  const limiterFor = (kind: Caller['kind']): RateLimiterAbstract => {
    const { requestsPerMinutePerToken, requestsPerMinutePerAddress, redis } = config().rateLimit;
    limiters ??= {
      token: limiterOf('token', requestsPerMinutePerToken, redis),
      address: limiterOf('address', requestsPerMinutePerAddress, redis),
    };
    return limiters[kind];
  };

  return {
    /** Counts a request. @returns how many milliseconds the caller must wait; null for none */
    async count({ kind, id }: Caller): Promise<number | null> {
      try {
        await limiterFor(kind).consume(id);
        return null;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return refused.msBeforeNext;
      }
    },
  };
};

export type RateLimitsService = ReturnType<typeof createRateLimits>;

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
