import { randomUUID } from 'node:crypto';

import { afterEach, describe, expect, it } from 'vitest';

import type { LifecycleConfig, RateLimitConfig } from '../../server/src/site/lifecycle-config';
import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const CONFIG = 'plugin::lifecycle-map';

const [sqlite] = databases as [DatabaseKind];

const touchpoint = () => ({ anonymousId: randomUUID(), type: 'page_visited' });

describe('a limit of requests counts', () => {
  const SECRET = 'webhook-secret-of-the-test';
  let crowded: Site;
  const generous = {
    requestsPerMinutePerToken: 10_000,
    requestsPerMinutePerAddress: 10_000,
    rowsPerMinutePerToken: 10_000,
    rowsPerMinutePerAddress: 10_000,
    requestsAtOnce: 1_000,
    redis: null,
  };
  const start = async (rateLimit: Partial<RateLimitConfig>): Promise<Site> => {
    crowded = await startSite(sqlite, { env: { ACTIVECAMPAIGN_SECRET: SECRET } });
    const asConfigured: LifecycleConfig = crowded.strapi.config.get(CONFIG);
    crowded.strapi.config.set(CONFIG, {
      ...asConfigured,
      rateLimit: { ...generous, ...rateLimit },
    });
    return crowded;
  };
  const batch = (size: number) => ({ batch: Array.from({ length: size }, touchpoint) });

  afterEach(async () => {
    await crowded.stop();
    await crowded.database.drop();
  });

  it('rows as well as requests, of an address and of a token', async () => {
    const { visitor, server } = await start({
      rowsPerMinutePerAddress: 50,
      rowsPerMinutePerToken: 100,
    });
    for (const [send, isEnough] of [
      [visitor, 50],
      [server, 100],
    ] as const) {
      const first = await send('POST', `${API}/touchpoints`, batch(isEnough));
      expect(first.status).toBe(202);
      const second = await send('POST', `${API}/touchpoints`, batch(1));
      expect(second.status).toBe(429);
      expect(second.body.error.details.code).toBe('rate_limited');
      expect(Number(second.headers.get('Retry-After'))).toBeGreaterThan(0);
    }
  });

  it('what is refused: wrong secrets use up what an address may ask', async () => {
    const { visitor, server } = await start({ requestsPerMinutePerAddress: 5 });
    // A token, real or not, is nothing to a webhook.
    const guess = (index: number) =>
      (index % 2 ? server : visitor)(
        'POST',
        `${API}/webhooks/activecampaign?secret=guess-${index}`,
        {},
      );
    const statuses: number[] = [];
    for (let index = 0; index < 9; index += 1) statuses.push((await guess(index)).status);
    expect(statuses.slice(0, 6)).toEqual(Array(6).fill(401));
    expect(statuses.slice(6)).toEqual(Array(3).fill(429));
    expect((await visitor('POST', `${API}/touchpoints`, touchpoint())).status).toBe(429);
    expect((await server('POST', `${API}/touchpoints`, touchpoint())).status).toBe(202);
  });
});
