import { existsSync } from 'node:fs';

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { CHROMIUM } from '../../tests/support/chromium';
import { ask, clientPage, ready, sentBy, visitorOn } from './support/client-page';
import { PLAIN_HOST } from './support/launch';
import { startVisitedSite, type VisitedSite } from './support/visited-site';

/** Longer than a test takes: what is sent before was not waited for. */
const NEVER_MS = 600_000;

describe.skipIf(!existsSync(CHROMIUM))('touchpoints of a visitor’s browser', () => {
  let site: VisitedSite;
  let visitor: BrowserContext;

  beforeAll(async () => {
    site = await startVisitedSite();
    const { baseURL } = site;
    const consent = 'granted';
    site.pages.set('/undecided', clientPage({ baseURL, flushMs: 50 }));
    site.pages.set('/refused', clientPage({ baseURL, flushMs: 50, consent: 'denied' }));
    site.pages.set('/quick', clientPage({ baseURL, flushMs: 50, consent }));
    site.pages.set('/slow', clientPage({ baseURL, flushMs: NEVER_MS, consent }));
    site.pages.set('/memory', clientPage({ baseURL, flushMs: 50, consent, storage: 'memory' }));
    site.pages.set('/elsewhere', { text: '<!doctype html><title>Elsewhere</title>' });
    site.pages.set('/sandboxed', {
      ...clientPage({ baseURL, flushMs: 50, consent }),
      headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
    });
  });
  afterAll(() => site?.stop());
  beforeEach(async () => {
    visitor = await site.visit();
  });
  afterEach(() => visitor.close());

  const open = async (path: string, origin = site.url): Promise<Page> => {
    const page = await visitor.newPage();
    await page.goto(origin + path);
    await ready(page);
    return page;
  };
  const storedTypes = async (anonymousId: string): Promise<string[]> =>
    (await site.stored(anonymousId)).map(({ type }) => type);
  const keysOn = (page: Page): Promise<string[]> => ask(page, 'Object.keys(localStorage)');

  it('are neither stored nor sent before the visitor agrees, and then are', async () => {
    const page = await open('/undecided');
    const sent = sentBy(page);
    const asked = page.waitForRequest(/recommendations/);
    await ask(page, `lifecycle.view(); lifecycle.recommend({ limit: 2 })`);
    expect((await asked).url()).not.toContain('anonymousId');
    await ask(page, 'lifecycle.flush()');
    expect(sent).toEqual([]);
    expect(await keysOn(page)).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);

    await ask(page, `lifecycle.setConsent('granted'); lifecycle.flush()`);
    expect(await storedTypes(await visitorOn(page))).toEqual(['page_visited']);
  });

  it('of a visitor who refuses are thrown away, with what was stored before', async () => {
    const agreed = await open('/slow');
    await ask(agreed, `lifecycle.view()`);
    expect(await keysOn(agreed)).not.toEqual([]);
    const sent = sentBy(agreed);
    await ask(agreed, `lifecycle.setConsent('denied')`);
    expect(await keysOn(agreed)).toEqual([]);
    await ask(agreed, `lifecycle.view(); lifecycle.flush()`);

    const refused = await open('/refused');
    await ask(refused, `lifecycle.track('pricing_viewed')`);
    await ask(
      refused,
      `lifecycle.setConsent('granted'); lifecycle.track('search_performed'); lifecycle.flush()`,
    );
    expect(sent).toEqual([]);
    expect(await storedTypes(await visitorOn(refused))).toEqual(['search_performed']);
  });

  it('are not made where the browser asks for privacy, whatever the site says', async () => {
    await visitor.addInitScript(
      `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })`,
    );
    const page = await open('/quick');
    const sent = sentBy(page);
    await ask(page, `lifecycle.view(); lifecycle.setConsent('granted'); lifecycle.flush()`);
    const { data } = await ask<{ data: unknown[] }>(page, `lifecycle.recommend()`);
    expect(data.length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    expect(await keysOn(page)).toEqual([]);
  });

  it('wait while the browser is offline, and are stored once it is back', async () => {
    const page = await open('/quick');
    await visitor.setOffline(true);
    await ask(
      page,
      `lifecycle.track('search_performed', { properties: { query: 'valves' } }); lifecycle.flush()`,
    );
    const id = await visitorOn(page);
    expect(await storedTypes(id)).toEqual([]);
    await visitor.setOffline(false);
    await expect.poll(() => storedTypes(id), { timeout: 10_000 }).toEqual(['search_performed']);
    await expect.poll(() => keysOn(page)).toEqual(['lifecycle-map.visitor']);
  });

  it.each([
    ['the page is left', (page: Page) => page.goto(`${site.url}/elsewhere`)],
    ['the tab is closed', (page: Page) => page.close({ runBeforeUnload: true })],
  ])('are sent when %s', async (_, leave) => {
    const page = await open('/slow');
    await ask(page, `lifecycle.track('pricing_viewed')`);
    const id = await visitorOn(page);
    await leave(page);
    await expect.poll(() => storedTypes(id), { timeout: 10_000 }).toEqual(['pricing_viewed']);
  });

  it.each([
    ['with locks', () => site.url],
    ['without HTTPS, and so without locks', () => `http://${PLAIN_HOST}:${site.port}`],
  ])('of two tabs %s are each stored once', async (_, origin) => {
    const first = await open('/slow', origin());
    await ask(first, `lifecycle.view(); lifecycle.flush()`);
    const tabs = [first, await open('/slow', origin())];
    const sent = tabs.map(sentBy);
    const track = `for (let i = 0; i < 60; i++) lifecycle.track('link_clicked', { properties: { i } });`;
    await Promise.all(tabs.map((page) => ask(page, track)));
    await Promise.all(tabs.map((page) => ask(page, 'lifecycle.flush()')));
    await Promise.all(
      tabs.map((page) =>
        expect.poll(() => keysOn(page), { timeout: 10_000 }).toEqual(['lifecycle-map.visitor']),
      ),
    );
    const stored = await site.stored(await visitorOn(first));
    expect(stored.map(({ properties }) => properties?.i).sort()).toEqual(
      [undefined, ...Array.from({ length: 120 }, (_, at) => Math.floor(at / 2))].sort(),
    );
    expect(sent.flat().every(({ messageIds }) => messageIds.length <= 100)).toBe(true);
  });

  it('of a page that did not get to send them are sent by another', async () => {
    const stuck = await open('/slow');
    await ask(stuck, `lifecycle.track('pricing_viewed')`);
    const other = await open('/quick');
    const id = await visitorOn(other);
    await expect.poll(() => storedTypes(id), { timeout: 10_000 }).toEqual(['pricing_viewed']);
  });

  it('are kept in memory where the browser denies storage', async () => {
    const page = await open('/sandboxed');
    const sent = sentBy(page);
    await ask(page, `lifecycle.view(); lifecycle.flush()`);
    await ask(page, `lifecycle.track('pricing_viewed'); lifecycle.flush()`);
    expect(sent).toHaveLength(2);
    const [id = ''] = sent.flatMap(({ anonymousIds }) => anonymousIds);
    expect(new Set(sent.flatMap(({ anonymousIds }) => anonymousIds)).size).toBe(1);
    expect(await storedTypes(id)).toEqual(['page_visited', 'pricing_viewed']);
    expect(await ask(page, 'failures')).toEqual([]);
  });

  it('that the CMS rejects are reported by name and not sent again, and the others are stored', async () => {
    const page = await open('/slow');
    await ask(
      page,
      `lifecycle.track('made_up'); lifecycle.track('pricing_viewed'); lifecycle.flush()`,
    );
    expect(await storedTypes(await visitorOn(page))).toEqual(['pricing_viewed']);
    expect(await ask(page, 'failures')).toMatchObject([
      { code: 'invalid_value', message: expect.stringContaining('made_up') },
    ]);
    expect(await keysOn(page)).toEqual(['lifecycle-map.visitor']);
  });
});
