import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { asText, flat, nonsense, oneOf, strayHeaders } from '../support/nonsense';
import { apiToken, basic, post } from '../support/post';
import { signedByHubspot, signedWebhook } from '../support/signatures';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const HUBSPOT = 'hubspot-client-secret-1';
const WEBHOOK = `whsec_${Buffer.alloc(24, 'a').toString('base64')}`;
const ACTIVE_CAMPAIGN = 'activecampaign-secret-1';
/** 431 is of Node itself: a URL may be that long. */
const ANSWERS = [200, 202, 204, 400, 404, 413, 415, 431];
/** A write key is public, and there are types of touchpoints that the public may not send. */
const MORE_ANSWERS: Record<string, number[]> = { 'a Segment call': [403] };

/** Requests in all, over all endpoints and databases. */
const REQUESTS = 10_000;
const AT_ONCE = 10;

type Sender = (site: Site, token: string, value: unknown) => Promise<{ status: number }>;

const json = (site: Site, path: string, token: string, value: unknown) =>
  post(site, `${API}/${path}`, asText(value), {
    ...strayHeaders(),
    'Content-Type': oneOf(['application/json', 'application/json; charset=utf-16', 'text/plain']),
    Authorization: `Bearer ${token}`,
  });

const query = (value: unknown): string => new URLSearchParams(flat(value)).toString();

const SENDERS: Record<string, Sender> = {
  touchpoints: (site, token, value) =>
    json(site, 'touchpoints', token, oneOf([value, { batch: [value, value] }, { batch: value }])),
  'a request for recommendations': (site, token, value) =>
    json(site, 'recommendations', token, value),
  'the query of a request for recommendations': async (site, token, value) => {
    const { status } = await fetch(
      `${site.url}${API}/${oneOf(['recommendations', 'recommendations/explain'])}?${query(value)}`,
      {
        headers: { ...strayHeaders(), Authorization: `Bearer ${token}` },
      },
    );
    return { status };
  },
  'a Segment call': (site, token, value) =>
    post(site, `${API}/v1/${oneOf(['t', 'p', 's', 'i', 'a', 'g'])}`, asText(value), {
      ...strayHeaders(),
      'Content-Type': oneOf(['application/json', 'text/plain']),
      ...basic(oneOf([token, 'playground-write-key'])),
    }),
  'a Segment batch': (site, token, value) =>
    post(site, `${API}/v1/b`, asText({ batch: [value, value], context: value }), {
      ...strayHeaders(),
      'Content-Type': 'text/plain',
      ...basic(oneOf([token, 'playground-write-key'])),
    }),
  'an ActiveCampaign webhook': (site, _token, value) =>
    post(site, `${API}/webhooks/activecampaign?secret=${ACTIVE_CAMPAIGN}`, query(value), {
      'Content-Type': 'application/x-www-form-urlencoded',
    }),
  'a HubSpot webhook': (site, _token, value) => {
    const path = `${API}/webhooks/hubspot`;
    const body = asText(oneOf([value, [value, value]]));
    return post(site, path, body, signedByHubspot(HUBSPOT, `${site.url}${path}`, body));
  },
  CloudEvents: (site, _token, value) => {
    const type = oneOf(['cloudevents', 'cloudevents-batch']);
    const body = asText(type === 'cloudevents' ? value : [value, value]);
    return post(site, `${API}/cloudevents`, body, {
      ...strayHeaders(),
      'Content-Type': `application/${type}+json`,
      ...signedWebhook(WEBHOOK, body),
    });
  },
};

const ROUNDS = Math.ceil(REQUESTS / AT_ONCE / Object.keys(SENDERS).length / databases.length);

describe.each(databases)('nonsense, sent by who may send, on $name', (kind) => {
  let site: Site;
  let token: string;

  beforeAll(async () => {
    site = await startSite(kind, {
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

  it.each(Object.entries(SENDERS))('is no reason for a 500 as %s', async (name, sender) => {
    const expected = [...ANSWERS, ...(MORE_ANSWERS[name] ?? [])];
    const unexpected: unknown[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const values = Array.from({ length: AT_ONCE }, () => nonsense(4));
      const answers = await Promise.all(values.map((value) => sender(site, token, value)));
      answers.forEach(({ status }, place) => {
        if (!expected.includes(status)) unexpected.push({ status, value: values[place] });
      });
    }
    expect(unexpected).toEqual([]);
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
