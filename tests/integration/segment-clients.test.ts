import { randomUUID } from 'node:crypto';

import RudderAnalytics from '@rudderstack/rudder-sdk-node';
import { Analytics } from '@segment/analytics-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { apiToken } from '../support/post';
import { startSite, type Site } from '../support/site';

const V1 = '/api/lifecycle-map/v1';

describe.each(databases.slice(0, 1))('the clients that sites use', (kind) => {
  let site: Site;
  let token: string;

  beforeAll(async () => {
    site = await startSite(kind);
    token = await apiToken(site, 'custom', ['plugin::lifecycle-map.source.segment']);
    await site.publish('api::article.article', { title: 'Valves', slug: 'valves' });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const typesOf = async (contact: string): Promise<string[]> => {
    const { body } = await site.server('GET', `/api/lifecycle-map/contacts/${contact}/export`);
    return body.data.touchpoints.map(({ type }: { type: string }) => type).sort();
  };

  it('deliver by @segment/analytics-node', async () => {
    const failures: unknown[] = [];
    const analytics = new Analytics({ writeKey: token, host: site.url, path: `${V1}/batch` });
    analytics.on('error', (error) => failures.push(error));
    const anonymousId = randomUUID();
    const url = 'https://www.example.com/articles/valves';
    analytics.page({ anonymousId, name: 'Valves', properties: { url } });
    analytics.identify({ userId: 'node', anonymousId, traits: { email: 'node@example.com' } });
    analytics.track({ userId: 'node', event: 'Order Completed', properties: { total: 12 } });
    analytics.alias({ userId: 'node', previousId: 'node-before' });
    analytics.group({ userId: 'node', groupId: 'acme' });
    analytics.screen({ userId: 'node', name: 'Home' });
    await analytics.closeAndFlush({ timeout: 5_000 });
    expect(failures).toEqual([]);
    expect(await typesOf('node')).toEqual(['page_visited', 'page_visited', 'purchased']);
    expect(await typesOf('node-before')).toEqual(await typesOf('node'));
  });

  it.each([{ gzip: true }, { gzip: false }])(
    'deliver by @rudderstack/rudder-sdk-node: %j',
    async ({ gzip }) => {
      const userId = `rudder-${gzip}`;
      const analytics = new RudderAnalytics(token, {
        dataPlaneUrl: site.url,
        path: `${V1}/batch`,
        flushAt: 100,
        gzip,
      });
      const anonymousId = randomUUID();
      analytics.page({ anonymousId, name: 'Home', properties: {} });
      analytics.identify({ userId, anonymousId, traits: { plan: 'pro' } });
      analytics.track({ userId, event: 'Product Added', properties: { sku: 'A1' } });
      analytics.track({ userId, event: 'Sneezed' });
      await analytics.flush();
      expect(await typesOf(userId)).toEqual(['cart_updated', 'page_visited']);
    },
  );
});
