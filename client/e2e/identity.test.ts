import { existsSync } from 'node:fs';

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { CHROMIUM } from '../../tests/support/chromium';
import { createServer } from '../src/server';
import { ask, clientPage, ready, visitorOn } from './support/client-page';
import { startVisitedSite, type VisitedSite } from './support/visited-site';

const API = '/api/lifecycle-map';

describe.skipIf(!existsSync(CHROMIUM))('a visitor who signs in', () => {
  let site: VisitedSite;
  let visitor: BrowserContext;
  let page: Page;
  let server: ReturnType<typeof createServer>;

  beforeAll(async () => {
    site = await startVisitedSite();
    const options = { baseURL: site.baseURL, flushMs: 50, consent: 'granted', storage: 'cookie' };
    site.pages.set('/article', clientPage(options));
    server = createServer({
      baseURL: site.baseURL,
      apiToken: site.cms.serverToken.replace('Bearer ', ''),
    });
  });
  afterAll(() => site?.stop());
  beforeEach(async () => {
    visitor = await site.visit();
    page = await visitor.newPage();
  });
  afterEach(() => visitor.close());

  /** Opens the page with a server that hands out these tokens, one after the other. */
  const openWith = async (tokens: (string | null)[]): Promise<void> => {
    await page.addInitScript(
      `const tokens = ${JSON.stringify(tokens)}; asked = 0;
       moreOptions = { getToken: async () => tokens[asked++] ?? null };`,
    );
    await page.goto(`${site.url}/article`);
    await ready(page);
  };
  const mint = async (contact: string): Promise<string> => (await server.mint(contact)).token;
  const typesOf = async (contact: string): Promise<string[]> => {
    const { body } = await site.cms.server('GET', `${API}/contacts/${contact}/export`);
    return body.data?.touchpoints.map(({ type }: { type: string }) => type) ?? [];
  };

  it('is the contact from then on, with what they did before', async () => {
    await openWith([null, await mint('kim')]);
    await ask(page, `lifecycle.view(); lifecycle.flush()`);
    await ask(page, `lifecycle.identify(); lifecycle.track('pricing_viewed'); lifecycle.flush()`);
    expect(await typesOf('kim')).toEqual(['page_visited', 'pricing_viewed']);
  });

  it('has a token that has run out renewed once, for lists and for touchpoints', async () => {
    await openWith(['stale', await mint('lee'), 'never']);
    const { data } = await ask<{ data: unknown[] }>(page, 'lifecycle.recommend()');
    expect(data.length).toBeGreaterThan(0);
    await ask(page, `lifecycle.track('pricing_viewed'); lifecycle.flush()`);
    expect(await typesOf('lee')).toEqual(['pricing_viewed']);
    expect(await ask(page, 'asked')).toBe(2);
    expect(await ask(page, 'failures')).toEqual([]);
  });

  it('sends the token where no address shows it', async () => {
    const token = await mint('max');
    await openWith([token]);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await ask(page, `lifecycle.view(); lifecycle.recommend(); lifecycle.flush()`);
    await expect.poll(() => typesOf('max')).toEqual(['page_visited']);
    expect(addresses.filter((address) => address.includes(token))).toEqual([]);
    expect(await ask(page, 'JSON.stringify(localStorage)')).not.toContain(token);
  });

  it('is somebody else after signing out, and what they did is still the contact’s', async () => {
    await openWith([await mint('noa'), null]);
    await ask(page, `lifecycle.view()`);
    const before = await visitorOn(page);
    await ask(page, `lifecycle.reset(); lifecycle.track('pricing_viewed'); lifecycle.flush()`);
    const after = await visitorOn(page);
    expect(after).not.toBe(before);
    await expect.poll(() => typesOf('noa')).toEqual(['page_visited']);
    expect((await site.stored(after)).map(({ type }) => type)).toEqual(['pricing_viewed']);
  });

  it('is known to the site’s server by their cookie, for lists and for what happens there', async () => {
    await openWith([]);
    await ask(page, `lifecycle.view(); lifecycle.flush()`);
    const id = await visitorOn(page);
    const cookie = (await visitor.cookies())
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const request = { headers: { cookie } };
    await server.touch({ type: 'purchased', messageId: 'order-1' }, request);
    const { data, meta } = await server.recommend(request, { limit: 2 });
    expect(data.map(({ recommendationId }) => recommendationId)).toEqual(
      data.map(() => meta?.recommendationId),
    );
    expect(meta?.contact?.touchpoints).toBe(2);
    expect((await site.stored(id)).map(({ type }) => type)).toEqual(['page_visited', 'purchased']);
  });
});
