import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';
import { blocksOf, PAGES } from './pages';

const samples = PAGES.flatMap((page) =>
  blocksOf(page)
    .filter(({ lang }) => lang === 'html')
    .map(({ text }) => ({ file: page.file, text })),
);

/** A site at another origin, of one page. */
const serve = (html: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((_request, response) =>
      response.setHeader('Content-Type', 'text/html').end(html),
    );
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

describe.skipIf(!existsSync(CHROMIUM))('a page that the documentation gives', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite(databases[0] as DatabaseKind);
    for (const name of ['one', 'two', 'three', 'four']) {
      await site.publish('api::article.article', { title: `Article ${name}`, slug: name });
    }
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
    await site.database.drop();
  });

  it.each(samples)('lists content for a visitor, and says so: $file', async ({ text }) => {
    const server = await serve(text.replace('http://127.0.0.1:1337', site.url));
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    const told = page.waitForResponse((answer) => answer.url().endsWith('/touchpoints'));
    await page.goto(`http://127.0.0.1:${port}/`);

    const { data } = (await (await told).json()) as { data: { accepted: number } };
    expect(data.accepted).toBe(3);
    const links = page.locator('#next li a');
    expect(await links.count()).toBe(3);
    expect(await links.first().textContent()).toContain('Article ');
    expect(await links.first().getAttribute('href')).toMatch(/^\/articles\/\w+$/);
    server.close();
  });
});
