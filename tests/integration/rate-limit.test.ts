import { randomUUID } from 'node:crypto';

import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { LifecycleConfig, RateLimitConfig } from '../../server/src/site/lifecycle-config';
import { createRateLimits } from '../../server/src/access/rate-limits';
import { databases, type DatabaseKind } from '../support/databases';
import { apiToken } from '../support/post';
import { startSite, type Send, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const CONFIG = 'plugin::lifecycle-map';
const PER_TOKEN = 3;
const PER_ADDRESS = 2;

const [sqlite] = databases as [DatabaseKind];

const connectToRedis = async (): Promise<Redis | null> => {
  const client = new Redis({ host: '127.0.0.1', lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch {
    return null;
  }
};

const redis = await connectToRedis();

describe('a limit of requests', () => {
  let site: Site;

  const limit = (
    redisOptions: RateLimitConfig['redis'],
    more: Partial<RateLimitConfig> = {},
  ): void => {
    const asConfigured: LifecycleConfig = site.strapi.config.get(CONFIG);
    const rateLimit: RateLimitConfig = {
      requestsPerMinutePerToken: PER_TOKEN,
      requestsPerMinutePerAddress: PER_ADDRESS,
      rowsPerMinutePerToken: 1_000,
      rowsPerMinutePerAddress: 1_000,
      requestsAtOnce: 1_000,
      redis: redisOptions,
      ...more,
    };
    site.strapi.config.set(CONFIG, { ...asConfigured, rateLimit });
  };
  const newToken = async (): Promise<Send> =>
    site.as(`Bearer ${await apiToken(site, 'full-access')}`);
  const touchpoint = () => ({ anonymousId: randomUUID(), type: 'page_visited' });

  beforeAll(async () => {
    site = await startSite(sqlite);
    limit(null);
  });
  afterAll(async () => {
    redis?.disconnect();
    await site.stop();
    await site.database.drop();
  });

  it('holds for each token by itself, and says when to come back', async () => {
    const [busy, other] = [await newToken(), await newToken()];
    const send = () => busy('POST', `${API}/touchpoints`, touchpoint());
    for (let count = 0; count < PER_TOKEN; count += 1) expect((await send()).status).toBe(202);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
    expect(refused.body.error).toMatchObject({ status: 429, name: 'RateLimitError' });
    expect(refused.body.error.details.errors).toHaveLength(1);
    const recommendation = await busy('GET', `${API}/recommendations`);
    expect(recommendation.status).toBe(429);
    expect((await other('GET', `${API}/recommendations`)).status).toBe(200);
    expect((await busy('GET', `${API}/taxonomy`)).status).toBe(200);
  });

  it('holds for each address that has no token, whatever it sends', async () => {
    const send = () => site.visitor('POST', `${API}/touchpoints`, touchpoint());
    for (let count = 0; count < PER_ADDRESS; count += 1) expect((await send()).status).toBe(202);
    expect((await send()).status).toBe(429);
    const { status } = await site.visitor('POST', `${API}/v1/page`, {
      anonymousId: randomUUID(),
      writeKey: 'playground-write-key',
    });
    expect(status).toBe(429);
  });

  it.skipIf(redis === null)('is one for all instances that share a Redis', async () => {
    if (redis === null) return;
    limit({ storeClient: redis });
    const instances = [
      createRateLimits({ config: () => site.strapi.config.get(CONFIG) }),
      createRateLimits({ config: () => site.strapi.config.get(CONFIG) }),
    ] as const;
    const caller = { kind: 'address', id: randomUUID() } as const;
    const waits: (number | null)[] = [];
    for (const instance of [...instances, ...instances]) waits.push(await instance.count(caller));
    expect(waits.map((wait) => wait === null)).toEqual([true, true, false, false]);
  });

  it('is counted by each instance while Redis is away', async () => {
    const away = new Redis({
      host: '127.0.0.1',
      port: 1,
      retryStrategy: () => null,
      enableOfflineQueue: false,
    });
    away.on('error', () => undefined);
    limit({ storeClient: away });
    const instance = createRateLimits({ config: () => site.strapi.config.get(CONFIG) });
    const caller = { kind: 'address', id: randomUUID() } as const;
    expect(await instance.count(caller)).toBeNull();
    expect(await instance.count(caller)).toBeNull();
    expect(await instance.count(caller)).toBeGreaterThan(0);
    away.disconnect();
  });
});
