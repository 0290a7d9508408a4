import { errors } from '@strapi/utils';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';

import { matchedRoute } from '../http';
import type { RateLimitConfig, ReadConfig } from '../site';
import type { Context } from '../strapi';
import { apiTokenOf } from './caller';

const MINUTE_SECONDS = 60;

/** Whose requests and rows are counted together. A source is one that signs, and needs no token. */
type Payer = { kind: 'token' | 'address' | 'source'; id: string };

type Unit = 'requests' | 'rows';

const SETTINGS = {
  requests: {
    token: 'requestsPerMinutePerToken',
    address: 'requestsPerMinutePerAddress',
    source: 'requestsPerMinutePerToken',
  },
  rows: {
    token: 'rowsPerMinutePerToken',
    address: 'rowsPerMinutePerAddress',
    source: 'rowsPerMinutePerToken',
  },
} as const;

function limiterOf(
  name: string,
  points: number,
  redis: RateLimitConfig['redis'],
): RateLimiterAbstract {
  const options = { keyPrefix: `lifecycle-map:${name}`, points, duration: MINUTE_SECONDS };
  const memory = new RateLimiterMemory(options);
  // While Redis is away, each instance counts by itself.
  return redis === null
    ? memory
    : new RateLimiterRedis({ ...redis, ...options, insuranceLimiter: memory });
}

/** Counts the requests and rows of each token and each address, in memory or in the Redis that the site hands over. */
export const createRateLimits = ({ config }: { config: ReadConfig }) => {
  const limiters = new Map<string, RateLimiterAbstract>();

  const limiterFor = (kind: Payer['kind'], unit: Unit): RateLimiterAbstract => {
    const name = unit === 'requests' ? kind : `${kind}-rows`;
    const { redis, ...limits } = config().rateLimit;
    const limiter = limiters.get(name) ?? limiterOf(name, limits[SETTINGS[unit][kind]], redis);
    limiters.set(name, limiter);
    return limiter;
  };

  return {
    /** Counts a request, or rows. @returns how many milliseconds the caller must wait; null for none */
    async count({ kind, id }: Payer, unit: Unit = 'requests', amount = 1): Promise<number | null> {
      try {
        await limiterFor(kind, unit).consume(id, amount);
        return null;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return refused.msBeforeNext;
      }
    },

    /** How long a caller must wait who has used up their requests; null for one who may ask. It counts nothing. */
    async waitOf({ kind, id }: Payer): Promise<number | null> {
      const limiter = limiterFor(kind, 'requests');
      const used = await limiter.get(id);
      return used !== null && used.consumedPoints > limiter.points ? used.msBeforeNext : null;
    },
  };
};

export type RateLimitsService = ReturnType<typeof createRateLimits>;

const addressOf = (ctx: Context): Payer => ({ kind: 'address', id: ctx.ip });

export function payerOf(ctx: Context): Payer {
  const token = apiTokenOf(ctx.state.auth);
  return token === null ? addressOf(ctx) : { kind: 'token', id: String(token.id) };
}

function refuse(ctx: Context, { kind }: Payer, unit: Unit, waitMs: number): never {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  ctx.set('Retry-After', String(seconds));
  throw new errors.RateLimitError(
    `Too many ${unit} of this ${kind}: try again in ${seconds} seconds`,
  );
}

/** Answers 429 with Retry-After when a token, or else an address, asks more often than the site allows. */
export const limitRate =
  (rateLimits: RateLimitsService) =>
  async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    const payer = payerOf(ctx);
    ctx.state.isCounted = true;
    const waitMs = await rateLimits.count(payer);
    if (waitMs !== null) refuse(ctx, payer, 'requests', waitMs);
    await next();
  };

/** Counts the rows of a request. Call it before anything is done with them. @throws RateLimitError */
export async function limitRows(
  rateLimits: RateLimitsService,
  ctx: Context,
  payer: Payer,
  rows: number,
): Promise<void> {
  const waitMs = await rateLimits.count(payer, 'rows', rows);
  if (waitMs !== null) refuse(ctx, payer, 'rows', waitMs);
}

const isRefused = (status: number): boolean => status === 401 || status === 403;

const hasBearer = (ctx: Context): boolean => /^Bearer\s/i.test(ctx.get('Authorization'));

/**
 * Counts requests that are refused before `limitRate` sees them, such as those with a wrong secret, for their address. Who has
 * used that up is refused before anything is looked at. Must wrap the authentication.
 *
 * @param signed routes that take no token, so that sending one changes nothing there
 */
export const limitRefused =
  (rateLimits: RateLimitsService, signed: ReadonlySet<string>) =>
  async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    const route = matchedRoute(ctx);
    if (route === null) {
      await next();
      return;
    }
    const address = addressOf(ctx);
    // A server with a token is counted by that, wherever it stands.
    if (signed.has(route) || !hasBearer(ctx)) {
      const waitMs = await rateLimits.waitOf(address);
      if (waitMs !== null) refuse(ctx, address, 'requests', waitMs);
    }
    await next();
    if (ctx.state.isCounted !== true && isRefused(ctx.status)) await rateLimits.count(address);
  };
