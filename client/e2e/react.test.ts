import { existsSync } from 'node:fs';
import path from 'node:path';

import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { CHROMIUM } from '../../tests/support/chromium';
import { ask, visitorOn } from './support/client-page';
import { startVisitedSite, type VisitedSite } from './support/visited-site';

/** What the site would ship. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(import.meta.dirname, 'support/react-site.mjs')],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}

describe.skipIf(!existsSync(CHROMIUM))('a site with React, in StrictMode', () => {
  let site: VisitedSite;
  let visitor: BrowserContext;

  beforeAll(async () => {
    site = await startVisitedSite();
    const { baseURL, articles } = site;
    const options = { baseURL, consent: 'granted', flushMs: 50 };
    const content = { contentType: 'api::article.article', documentId: articles[0] };
    const page = (more: object) => ({
      text: `<!doctype html><html lang="en"><title>Valves</title><div id="root"></div>
        <script>
          options = ${JSON.stringify({ ...options, ...more })};
          content = ${JSON.stringify(content)};
        </script>
        <script src="/react-site.js"></script></html>`,
    });
    site.pages.set('/react-site.js', { type: 'text/javascript', text: await bundled() });
    site.pages.set('/article', page({}));
    site.pages.set('/away', page({ baseURL: 'http://127.0.0.1:9/api', timeoutMs: 300 }));
  });
  afterAll(() => site?.stop());
  beforeEach(async () => {
    visitor = await site.visit();
  });
  afterEach(() => visitor.close());

  const open = async (
    address: string,
  ): Promise<{ page: Page; lists: string[]; errors: string[] }> => {
    const page = await visitor.newPage();
    const lists: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/recommendations')) lists.push(request.url());
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(site.url + address);
    return { page, lists, errors };
  };

  it('asks once for a list that stands in two places, and counts the page once', async () => {
    const { page, lists } = await open('/article');
    await page.waitForSelector('#end a');
    await page.waitForSelector('#side a');
    expect(lists).toHaveLength(1);
    const types = async () =>
      (await site.stored(await visitorOn(page))).map(({ type }) => type).sort();
    // Each item was visible for a second, in two places.
    await expect
      .poll(types, { timeout: 10_000 })
      .toEqual(['content_viewed', 'recommendation_shown', 'recommendation_shown']);
  });

  it('follows a click to the list, and from there to what the visitor does next', async () => {
    const { page } = await open('/article');
    await page.click('#end a');
    await ask(page, `lifecycle.track('pricing_viewed'); lifecycle.flush()`);
    const stored = await site.stored(await visitorOn(page));
    const clicked = stored.find(({ type }) => type === 'recommendation_clicked');
    expect(clicked).toMatchObject({ properties: { slot: 'end' } });
    expect(site.articles).toContain(clicked?.content?.documentId);
    expect(stored.find(({ type }) => type === 'pricing_viewed')?.recommendationId).toBe(
      clicked?.recommendationId,
    );
  });

  it('keeps its fallback where the CMS does not answer, without an error', async () => {
    const { page, errors } = await open('/away');
    await page.waitForTimeout(1_000);
    expect(await page.textContent('#end')).toBe('More articles');
    expect(errors).toEqual([]);
  });
});
