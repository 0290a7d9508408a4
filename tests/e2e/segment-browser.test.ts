import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';

const SCRIPTS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@segment/analytics-next/package.json')),
  'dist/umd',
);
const CRAWLER =
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/131.0.0.0 Safari/537.36';

/** The page of a site at another origin, as its developer would write it. */
const pageOf = (strapi: string): string => `<!doctype html><title>Valves</title>
<script src="/analytics/index.js"></script>
<script>
  const writeKey = 'playground-write-key';
  window.analytics = AnalyticsNext.AnalyticsBrowser.load({
    writeKey,
    cdnSettings: {
      integrations: {
        'Segment.io': {
          apiKey: writeKey,
          apiHost: '${new URL(strapi).host}/api/lifecycle-map/v1',
          protocol: 'http',
        },
      },
    },
  });
</script>`;

const serve = (strapi: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const [, folder, file = ''] = (request.url ?? '').split('/');
      const script = path.join(SCRIPTS, path.basename(file));
      if (folder !== 'analytics')
        response.setHeader('Content-Type', 'text/html').end(pageOf(strapi));
      else if (existsSync(script))
        response.setHeader('Content-Type', 'text/javascript').end(readFileSync(script));
      else response.writeHead(404).end();
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

describe.skipIf(!existsSync(CHROMIUM))('@segment/analytics-next in a browser', () => {
  let site: Site;
  let server: Server;
  let browser: Browser;
  let documentId: string;

  beforeAll(async () => {
    site = await startSite(databases[0] as DatabaseKind);
    documentId = await site.publish('api::article.article', { title: 'Valves', slug: 'valves' });
    server = await serve(site.url);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await site?.stop();
    await site?.database.drop();
  });

  const open = async (userAgent?: string): Promise<Page> => {
    const context = await browser.newContext(userAgent === undefined ? {} : { userAgent });
    const page = await context.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/articles/valves?utm_medium=email&utm_campaign=May`);
    return page;
  };
  /** Makes a call in the page, and waits until the site has answered it. */
  const call = async (page: Page, script: string): Promise<{ status: number; body: unknown }> => {
    const answered = page.waitForResponse(
      (response) => response.url().includes('/v1/') && response.request().method() === 'POST',
    );
    await page.evaluate(script);
    const response = await answered;
    return { status: response.status(), body: await response.json() };
  };

  it('delivers from another origin what a visitor does, and joins it to the contact whose token they hold', async () => {
    const page = await open();
    const visited = await call(page, 'void analytics.page()');
    expect(visited).toMatchObject({ status: 200, body: { success: true, data: { accepted: 1 } } });
    const { body } = await site.server('POST', '/api/lifecycle-map/contacts/token', {
      contact: 'visitor',
    });
    const context = JSON.stringify({ context: { contactToken: body.data.token } });
    const identified = await call(page, `void analytics.identify('visitor', {}, ${context})`);
    expect(identified.body).toMatchObject({ meta: { warnings: {} } });
    const filled = await call(page, `void analytics.track('Product Added', { price: 12 })`);
    expect(filled.body).toMatchObject({
      data: { accepted: 1 },
      meta: { warnings: { contact_not_proven: 1 } },
    });
    const contact = await site.server('GET', '/api/lifecycle-map/contacts/visitor/export');
    const touchpoints = contact.body.data.touchpoints as { type: string }[];
    expect(touchpoints.map(({ type }) => type)).toEqual(['page_visited', 'cart_updated']);
    expect(touchpoints[0]).toMatchObject({
      content: { contentType: 'api::article.article', documentId },
      channel: 'email',
      properties: { campaign: 'May' },
    });
  });

  it('is counted apart in a crawler that runs the page', async () => {
    const page = await open(CRAWLER);
    const visited = await call(page, 'void analytics.page()');
    expect(visited).toMatchObject({
      status: 200,
      body: { data: { accepted: 0 }, meta: { ignored: { machine: 1 } } },
    });
  });
});
