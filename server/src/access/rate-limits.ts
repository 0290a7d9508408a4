import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';

import type { RateLimitConfig, ReadConfig } from '../site';

const MINUTE_SECONDS = 60;

export type Caller = { kind: 'token' | 'address'; id: string };

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
