import { createHmac, randomUUID } from 'node:crypto';

import jwt from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases } from '../support/databases';
import { apiToken, basic, post } from '../support/post';
import { startSite, type Site } from '../support/site';

const V1 = '/api/lifecycle-map/v1';
const ARTICLE = 'api::article.article';
const WRITE_KEY = 'playground-write-key';
const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';

describe.each(databases)('what Segment’s clients send, on $name', (kind) => {
  let site: Site;
  let token: string;
  let documentId: string;

  beforeAll(async () => {
    site = await startSite(kind);
    token = await apiToken(site, 'full-access');
    documentId = await site.publish(ARTICLE, { title: 'Valves', slug: 'valves' });
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  const json = { 'Content-Type': 'application/json' };
  const asServer = (call: string, body: object) =>
    post(site, `${V1}/${call}`, JSON.stringify(body), { ...json, ...basic(token) });
  const asBrowser = (call: string, body: object, headers: Record<string, string> = {}) =>
    post(site, `${V1}/${call}`, JSON.stringify(body), {
      'Content-Type': 'text/plain',
      'User-Agent': BROWSER,
      ...basic(WRITE_KEY),
      ...headers,
    });
  const mint = async (contact: string): Promise<string> =>
    (await site.server('POST', '/api/lifecycle-map/contacts/token', { contact })).body.data.token;
  const exported = async (contact: string) =>
    (await site.server('GET', `/api/lifecycle-map/contacts/${encodeURIComponent(contact)}/export`))
      .body.data;
  const typesOf = async (contact: string): Promise<string[]> =>
    ((await exported(contact))?.touchpoints ?? []).map(({ type }: { type: string }) => type);

  it('takes each call by its name and by its letter', async () => {
    const userId = 'caller';
    for (const call of ['track', 't']) {
      const { status, body } = await asServer(call, { userId, event: 'Order Completed' });
      expect(status).toBe(200);
      expect(body).toMatchObject({ success: true, data: { accepted: 1 } });
    }
    for (const call of ['page', 'p', 'screen', 's']) await asServer(call, { userId, name: 'Home' });
    for (const call of ['identify', 'i', 'alias', 'a', 'group', 'g']) {
      expect((await asServer(call, { userId })).status).toBe(200);
    }
    expect((await typesOf(userId)).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'page_visited'),
      'purchased',
      'purchased',
    ]);
    expect((await asServer('sneeze', { userId })).status).toBe(404);
  });

  it('keeps the good messages of a batch and says what is wrong with the others', async () => {
    const { status, body } = await asServer('batch', {
      batch: [
        { type: 'track', userId: 'batched', event: 'Product Added', messageId: 'batched-1' },
        { type: 'track', userId: 'batched', event: 'Product Added', messageId: 'batched-1' },
        { type: 'track', userId: 'batched', event: 'Sneezed' },
        { type: 'track', event: 'Product Added' },
        { type: 'sneeze', userId: 'batched' },
        { type: 'track', userId: 'batched', event: 'Product Added', timestamp: 'yesterday' },
        null,
        { type: 'page', userId: 'batched', properties: { content: { contentType: 'nope' } } },
        { type: 'page', userId: 42, anonymousId: '' },
      ],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      success: true,
      data: { accepted: 2, duplicates: 1 },
      meta: { ignored: { unmapped_event: 1 }, warnings: {} },
    });
    const rejected = body.data.rejected as { index: number; errors: { path: string[] }[] }[];
    expect(rejected.map(({ index }) => index)).toEqual([3, 4, 5, 6, 7]);
    expect(rejected[2]?.errors[0]?.path).toEqual(['timestamp']);
    expect(await typesOf('batched')).toEqual(['cart_updated']);
    expect(await typesOf('42')).toEqual(['page_visited']);
  });

  it('answers a single message that is wrong with 400 and the reason', async () => {
    const { status, body } = await asServer('track', { event: 'Order Completed' });
    expect(status).toBe(400);
    expect(body.error.message).toContain('contact');
    expect((await post(site, `${V1}/t`, '{', { ...basic(token) })).status).toBe(400);
    expect((await asServer('batch', { batch: 'no' })).status).toBe(400);
  });

  it('corrects a clock that is wrong', async () => {
    const now = Date.now();
    const hourAhead = 3_600_000;
    await asServer('track', {
      userId: 'skewed',
      event: 'Order Completed',
      timestamp: new Date(now + hourAhead - 60_000).toISOString(),
      sentAt: new Date(now + hourAhead).toISOString(),
    });
    const [touchpoint] = (await exported('skewed')).touchpoints;
    const minuteAgo = Date.now() - 60_000;
    expect(Math.abs(Date.parse(touchpoint.occurredAt) - minuteAgo)).toBeLessThan(10_000);
  });

  it('finds the entry behind a page, and its channel and campaign', async () => {
    const anonymousId = randomUUID();
    const url = 'https://www.example.com/articles/valves?utm_medium=email&utm_campaign=May';
    await asBrowser('p', { anonymousId, properties: { url } });
    await asServer('identify', { userId: 'reader', anonymousId });
    const [touchpoint] = (await exported('reader')).touchpoints;
    expect(touchpoint).toMatchObject({
      content: { contentType: ARTICLE, documentId },
      channel: 'email',
      properties: { campaign: 'May' },
    });
  });

  describe('who sends', () => {
    it('is a server by an API token that has the scope', async () => {
      const track = { userId: 'scoped', event: 'Order Completed' };
      const send = (key: string) =>
        post(site, `${V1}/track`, JSON.stringify(track), { ...json, ...basic(key) });
      const scope = 'plugin::lifecycle-map.source.segment';
      expect((await send(await apiToken(site, 'custom', [scope]))).status).toBe(200);
      const other = ['plugin::lifecycle-map.touchpoint.create'];
      expect((await send(await apiToken(site, 'custom', other))).status).toBe(403);
      expect((await send(await apiToken(site, 'read-only'))).status).toBe(403);
      expect((await send('nobody-knows-this-key')).status).toBe(401);
    });

    it('is a browser by a write key, in the header or in the body', async () => {
      const page = { anonymousId: randomUUID(), properties: {} };
      expect((await asBrowser('p', page)).status).toBe(200);
      const send = (body: object) =>
        post(site, `${V1}/p`, JSON.stringify(body), { 'Content-Type': 'text/plain' });
      expect((await send({ ...page, writeKey: WRITE_KEY })).status).toBe(200);
      expect((await send({ ...page, writeKey: token })).status).toBe(401);
      expect((await send(page)).status).toBe(401);
    });

    it('is nobody by a write key that poses as an API token', async () => {
      const bearer = { Authorization: `Bearer ${WRITE_KEY}` };
      const touchpoint = { contact: 'victim', type: 'purchased' };
      const posed = [
        post(site, '/api/lifecycle-map/touchpoints', JSON.stringify(touchpoint), {
          ...json,
          ...bearer,
        }),
        post(site, '/api/lifecycle-map/touchpoints', JSON.stringify(touchpoint), {
          ...json,
          ...basic(WRITE_KEY),
        }),
        post(site, `${V1}/track`, JSON.stringify({ userId: 'victim', event: 'Order Completed' }), {
          ...json,
          ...bearer,
        }),
      ];
      for (const { status } of await Promise.all(posed)) expect([401, 403]).toContain(status);
      expect(await exported('victim')).toBeNull();
    });
  });

  describe('a browser', () => {
    it('may not name a user without the token of that contact', async () => {
      const anonymousId = randomUUID();
      const { body } = await asBrowser('t', {
        userId: 'victim',
        anonymousId,
        event: 'Signed Up',
      });
      expect(body).toMatchObject({
        data: { accepted: 1 },
        meta: { warnings: { contact_not_proven: 1 } },
      });
      expect(await exported('victim')).toBeNull();
      const alone = await asBrowser('t', { userId: 'victim', event: 'Signed Up' });
      expect(alone.status).toBe(400);
    });

    it('acts for the contact whose token it holds, and joins what it collected', async () => {
      const anonymousId = randomUUID();
      await asBrowser('p', { anonymousId, properties: {} });
      const context = { contactToken: await mint('holder') };
      await asBrowser('i', { userId: 'holder', anonymousId, context });
      await asBrowser('t', { anonymousId, event: 'Signed Up' });
      expect((await typesOf('holder')).sort()).toEqual(['form_submitted', 'page_visited']);
    });

    it('is taken for itself alone where its token is for somebody else, or for nobody any more', async () => {
      const [header, , signature] = (await mint('holder')).split('.');
      const claims = { sub: 'victim', aud: 'lifecycle-map', exp: 9_999_999_999 };
      const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
      const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
      // As this site signs; only the tokens are wrong.
      const secret = createHmac('sha256', 'playground-key-one,playground-key-two')
        .update('lifecycle-map contact token')
        .digest('hex');
      const audience = 'lifecycle-map';
      const sign = (options: jwt.SignOptions, key = secret) =>
        jwt.sign({ sub: 'victim' }, key, { audience, expiresIn: 60, ...options });
      expect(jwt.verify(await mint('holder'), secret, { audience })).toBeTruthy();
      const tokens = [
        await mint('holder'),
        sign({ expiresIn: -60 }),
        sign({ algorithm: 'HS512' }),
        sign({ audience: 'another' }),
        sign({}, 'the secret of another site'),
        jwt.sign({ sub: 'victim' }, secret, { audience }),
        `${header}.${forged}.${signature}`,
        `${none}.${forged}.`,
        'nonsense',
      ];
      for (const contactToken of tokens) {
        const { body } = await asBrowser('i', {
          userId: 'victim',
          anonymousId: randomUUID(),
          context: { contactToken },
        });
        expect(body.meta.warnings).toEqual({ contact_token_refused: 1 });
      }
      expect(await exported('victim')).toBeNull();
    });

    it('gets nothing by somebody else’s address, old id, or guessable device', async () => {
      await asServer('identify', { userId: 'rich', traits: { email: 'rich@example.com' } });
      await asServer('track', { userId: 'rich', event: 'Order Completed' });
      const context = { contactToken: await mint('thief') };
      const anonymousId = randomUUID();
      const traits = { email: 'rich@example.com' };
      const identified = await asBrowser('i', { userId: 'thief', anonymousId, traits, context });
      expect(identified.body.meta.warnings).toEqual({ email_not_proven: 1 });
      const aliased = await asBrowser('a', { userId: 'thief', previousId: 'rich', context });
      expect(aliased.body.meta.warnings).toEqual({ previous_id_not_proven: 1 });
      const guessed = await asBrowser('p', { anonymousId: 'device-1' });
      expect(guessed.status).toBe(403);
      expect(await typesOf('rich')).toEqual(['purchased']);
      expect(await typesOf('thief')).toEqual([]);
    });

    it('takes a device over only from then on, where it belongs to somebody', async () => {
      const anonymousId = randomUUID();
      const context = { contactToken: await mint('first') };
      await asBrowser('p', { userId: 'first', anonymousId, context, properties: {} });
      const other = { contactToken: await mint('second') };
      await asBrowser('a', { userId: 'second', previousId: anonymousId, context: other });
      await asBrowser('t', { anonymousId, event: 'Signed Up' });
      expect(await typesOf('first')).toEqual(['page_visited']);
      expect(await typesOf('second')).toEqual(['form_submitted']);
    });

    it('cannot use up the id of a message that a server is about to send', async () => {
      const messageId = randomUUID();
      const order = { event: 'Signed Up', messageId };
      await asBrowser('t', { ...order, anonymousId: randomUUID() });
      const { body } = await asServer('track', { ...order, userId: 'buyer' });
      expect(body.data).toMatchObject({ accepted: 1, duplicates: 0 });
    });
  });

  it('counts machines apart, and learns nothing from them', async () => {
    const crawler = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
    const page = { anonymousId: randomUUID(), properties: {} };
    const events = async () =>
      (await site.server('GET', '/api/lifecycle-map/recommendations')).body.meta.model.events;
    const before = await events();
    const crawled = await asBrowser('p', page, { 'User-Agent': crawler });
    expect(crawled.body.meta.ignored).toEqual({ machine: 1 });
    const ahead = await asBrowser('p', page, { 'Sec-Purpose': 'prefetch;prerender' });
    expect(ahead.body.meta.ignored).toEqual({ prefetch: 1 });
    const opened = await asServer('track', {
      userId: 'opener',
      event: 'Email Opened',
      context: { userAgent: 'Mozilla/5.0' },
    });
    expect(opened.body.meta.ignored).toEqual({ machine: 1 });
    const posted = await post(
      site,
      '/api/lifecycle-map/touchpoints',
      JSON.stringify({ anonymousId: randomUUID(), type: 'page_visited' }),
      { ...json, 'User-Agent': crawler },
    );
    expect(posted.body).toEqual({
      data: { accepted: 0, duplicates: 0, rejected: [] },
      meta: { ignored: { machine: 1 } },
    });
    expect(await events()).toBe(before);
    const { body } = await site.admin('GET', '/lifecycle-map/sources');
    const counts = body.data.find(({ source }: { source: string }) => source === 'segment');
    expect(counts.ignored).toMatchObject({ machine: 2, prefetch: 1 });
  });

  it('stores neither an address nor a user agent', async () => {
    const email = 'secret.person@example.com';
    const userAgent = 'Mozilla/5.0 (Secret; rv:1.0) Gecko/20100101 Firefox/1.0';
    await asServer('identify', { userId: 'shy', traits: { email, plan: 'pro' } });
    await asServer('track', {
      userId: 'shy',
      event: 'Order Completed',
      context: { userAgent, ip: '203.0.113.7' },
    });
    const everything = JSON.stringify(await exported('shy'));
    for (const text of [email, 'Secret', '203.0.113.7', 'plan']) {
      expect(everything).not.toContain(text);
    }
  });
});
