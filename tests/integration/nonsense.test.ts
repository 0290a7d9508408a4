import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases, type DatabaseKind } from '../support/databases';
import { apiToken, basic, post } from '../support/post';
import { signedByHubspot, signedWebhook } from '../support/signatures';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const RUNS = 250;
const HUBSPOT = 'hubspot-client-secret-1';
const WEBHOOK = `whsec_${Buffer.alloc(24, 'a').toString('base64')}`;
const ACTIVE_CAMPAIGN = 'activecampaign-secret-1';

/** A small seeded generator (mulberry32): the same nonsense at each run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = generator(6);
const oneOf = <Item>(items: Item[]): Item => items[Math.floor(random() * items.length)] as Item;

const KEYS = [
  ...['type', 'event', 'userId', 'anonymousId', 'previousId', 'messageId', 'timestamp', 'sentAt'],
  ...[
    'properties',
    'traits',
    'context',
    'batch',
    'email',
    'page',
    'url',
    'campaign',
    'contactToken',
  ],
  ...['content', 'contentType', 'documentId', 'data', 'id', 'source', 'specversion', 'subject'],
  ...['subscriptionType', 'objectId', 'propertyName', 'propertyValue', 'occurredAt', 'portalId'],
  ...['contact', 'deal', 'link', 'tag', '__proto__', 'constructor', 'toString', '\u0000', '\ud800'],
];
const VALUES: unknown[] = [
  ...[null, true, 0, -1, 1e308, 1.5, 2 ** 53, '', 'x', '\u0000', '\ud800', '𝕏'],
  ...[
    'track',
    'identify',
    'alias',
    'page',
    'Order Completed',
    'open',
    'click',
    'deal_update',
    '1.0',
  ],
  ...[
    'contact.propertyChange',
    'lifecyclestage',
    'email',
    'customer',
    'kim@example.com',
    '@',
    'a@b',
  ],
  ...['2026-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', 'x'.repeat(3_000)],
  ...[
    'https://[',
    '/articles/%E0%A4%A',
    'api::article.article',
    '0e7a2f0c-5a0e-4f0b-9a58-0b6c6b8a7a11',
  ],
];

function nonsense(depth: number): unknown {
  const kind = random();
  if (depth === 0 || kind < 0.35) return oneOf(VALUES);
  const length = Math.floor(random() * 5);
  if (kind < 0.55) return Array.from({ length }, () => nonsense(depth - 1));
  const entries = Array.from({ length: length + 2 }, () => [oneOf(KEYS), nonsense(depth - 1)]);
  return Object.fromEntries(entries);
}

const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        flat(inner, path === '' ? key : `${path}[${key}]`),
      )
    : [[path, String(value)]];

describe('nonsense, sent by who may send', () => {
  let site: Site;
  let token: string;

  beforeAll(async () => {
    site = await startSite(databases.at(-1) as DatabaseKind, {
      env: {
        ACTIVECAMPAIGN_SECRET: ACTIVE_CAMPAIGN,
        HUBSPOT_CLIENT_SECRET: HUBSPOT,
        CLOUDEVENTS_SECRETS: WEBHOOK,
      },
    });
    token = await apiToken(site, 'full-access');
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const senders: Record<string, (value: unknown) => Promise<{ status: number }>> = {
    'a Segment call': (value) =>
      post(site, `${API}/v1/${oneOf(['t', 'p', 's', 'i', 'a', 'g'])}`, JSON.stringify(value), {
        'Content-Type': oneOf(['application/json', 'text/plain']),
        ...basic(oneOf([token, 'playground-write-key'])),
      }),
    'a Segment batch': (value) =>
      post(site, `${API}/v1/b`, JSON.stringify({ batch: [value, value], context: value }), {
        'Content-Type': 'text/plain',
        ...basic(oneOf([token, 'playground-write-key'])),
      }),
    'an ActiveCampaign webhook': (value) =>
      post(
        site,
        `${API}/webhooks/activecampaign?secret=${ACTIVE_CAMPAIGN}`,
        new URLSearchParams(flat(value)).toString(),
        { 'Content-Type': 'application/x-www-form-urlencoded' },
      ),
    'a HubSpot webhook': (value) => {
      const path = `${API}/webhooks/hubspot`;
      const body = JSON.stringify(oneOf([value, [value, value]]));
      return post(site, path, body, signedByHubspot(HUBSPOT, `${site.url}${path}`, body));
    },
    CloudEvents: (value) => {
      const type = oneOf(['cloudevents', 'cloudevents-batch']);
      const body = JSON.stringify(type === 'cloudevents' ? value : [value, value]);
      return post(site, `${API}/cloudevents`, body, {
        'Content-Type': `application/${type}+json`,
        ...signedWebhook(WEBHOOK, body),
      });
    },
  };

  it.each(Object.keys(senders))('is no reason for a 500 as %s', async (name) => {
    const statuses = new Set<number>();
    for (let run = 0; run < RUNS; run += 1) {
      const value = nonsense(4);
      const { status } = await (senders[name] as (value: unknown) => Promise<{ status: number }>)(
        value,
      );
      expect(status, JSON.stringify(value)).toBeLessThan(500);
      statuses.add(status);
    }
    expect([...statuses].filter((status) => ![200, 202, 400, 413].includes(status))).toEqual([]);
  });

  it('leaves no touchpoint without an identity', async () => {
    const [row] = await site.strapi.db
      .getConnection('lifecycle_map_touchpoints as t')
      .leftJoin('lifecycle_map_identities as i', 't.identity_id', 'i.id')
      .whereNull('i.id')
      .count({ count: '*' });
    expect(Number(row?.count)).toBe(0);
  });
});
