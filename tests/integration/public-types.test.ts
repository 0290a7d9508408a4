import { randomUUID } from 'node:crypto';

import jwt from 'jsonwebtoken';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { LifecycleConfig } from '../../server/src/site/lifecycle-config';
import { databases } from '../support/databases';
import { basic, post } from '../support/post';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const CONFIG = 'plugin::lifecycle-map';
const KEY = 'playground-write-key';
const TOKEN_SECRET = 'a secret for contact tokens of the test';

describe.each(databases)('what browsers may claim, on $name', (kind) => {
  let site: Site;
  let asConfigured: LifecycleConfig;

  const send = (body: object) => site.visitor('POST', `${API}/touchpoints`, body);
  const segment = (batch: object[]) =>
    post(site, `${API}/v1/batch`, JSON.stringify({ batch }), {
      'Content-Type': 'application/json',
      ...basic(KEY),
    });

  beforeAll(async () => {
    site = await startSite(kind);
    asConfigured = site.strapi.config.get(CONFIG);
  });
  afterEach(() => site.strapi.config.set(CONFIG, asConfigured));
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('is what a visit shows: anything else is rejected by name, and the other rows are kept', async () => {
    const anonymousId = randomUUID();
    const types = ['page_visited', 'purchased', 'content_viewed', 'renewed', 'review_left'];
    const { status, body } = await send({ batch: types.map((type) => ({ anonymousId, type })) });
    expect(status).toBe(202);
    expect(body.data.accepted).toBe(2);
    expect(body.data.rejected).toMatchObject(
      [1, 3, 4].map((index) => ({
        index,
        errors: [
          {
            path: ['type'],
            code: 'type_not_public',
            message: expect.stringContaining(types[index] ?? ''),
          },
        ],
      })),
    );
    const alone = await send({ anonymousId, type: 'purchased' });
    expect(alone.status).toBe(403);
    expect(alone.body.error.details).toMatchObject({
      code: 'type_not_public',
      errors: [{ path: ['type'] }],
    });
    const byServer = await site.server('POST', `${API}/touchpoints`, {
      anonymousId,
      type: 'purchased',
    });
    expect(byServer.status).toBe(202);
  });

  it('is the same with a Segment write key, which is public, and more with an API token', async () => {
    const order = { type: 'track', event: 'Order Completed', anonymousId: randomUUID() };
    const { status, body } = await segment([order, { type: 'page', anonymousId: randomUUID() }]);
    expect(status).toBe(200);
    expect(body.data.accepted).toBe(1);
    expect(body.data.rejected).toMatchObject([{ index: 0, errors: [{ code: 'type_not_public' }] }]);
    const byServer = await site.server('POST', `${API}/v1/batch`, { batch: [order] });
    expect(byServer.body.data.accepted).toBe(1);
  });

  it('is what the site says, where it says so', async () => {
    site.strapi.config.set(CONFIG, { ...asConfigured, publicTouchpointTypes: ['purchased'] });
    const anonymousId = randomUUID();
    expect((await send({ anonymousId, type: 'purchased' })).status).toBe(202);
    expect((await send({ anonymousId, type: 'page_visited' })).status).toBe(403);
  });

  it('does not narrow what a question brings with it, which changes its own answer only', async () => {
    const { status } = await site.visitor('POST', `${API}/recommendations`, {
      touchpoints: [{ type: 'purchased' }],
    });
    expect(status).toBe(200);
  });

  it('is judged row by row: a bad token rejects its own row, and says what is wrong with it', async () => {
    site.strapi.config.set(CONFIG, { ...asConfigured, contactTokenSecret: TOKEN_SECRET });
    const { body: minted } = await site.server('POST', `${API}/contacts/token`, { contact: 'ana' });
    const good: string = minted.data.token;
    const outdated = jwt.sign({ sub: 'ana', exp: 1 }, TOKEN_SECRET, { audience: 'lifecycle-map' });
    const { sub, aud } = jwt.decode(good) as { sub: string; aud: string };
    const secretless = jwt.sign({ sub, aud, exp: 9_999_999_999 }, 'another');
    const anonymousId = randomUUID();
    const type = 'page_visited';
    const { status, body } = await send({
      batch: [
        { contactToken: good, type },
        { contactToken: secretless, type },
        { contact: 'ana', type },
        { anonymousId: 'device-1', type },
        { anonymousId, type },
        { contactToken: outdated, type },
      ],
    });
    expect(status).toBe(202);
    expect(body.data.accepted).toBe(2);
    expect(body.data.rejected).toMatchObject([
      { index: 1, errors: [{ path: ['contactToken'], code: 'token_invalid' }] },
      { index: 2, errors: [{ path: ['contact'], code: 'not_yours' }] },
      { index: 3, errors: [{ path: ['anonymousId'], code: 'not_yours' }] },
      { index: 5, errors: [{ path: ['contactToken'], code: 'token_expired' }] },
    ]);
    const alone = await send({ contactToken: secretless, type });
    expect(alone.status).toBe(403);
    expect(alone.body.error.details.code).toBe('token_invalid');
  });
});
