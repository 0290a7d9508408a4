import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { CHROMIUM } from '../../tests/support/chromium';
import { ask, clientPage, visitorOn } from './support/client-page';
import { startVisitedSite, type VisitedSite } from './support/visited-site';

describe.skipIf(!existsSync(CHROMIUM))('a page', () => {
  let site: VisitedSite;
  let visitor: BrowserContext;

  beforeAll(async () => {
    site = await startVisitedSite();
    const options = { baseURL: site.baseURL, consent: 'granted', flushMs: 50 };
    const view = `<script type="module">
      window.lists = [];
      const load = async () => lists.push((await lifecycle.recommend({ limit: 2 })).meta.recommendationId);
      lifecycle.on('change', load);
      load();
      lifecycle.view();
    </script>`;
    site.pages.set('/article', clientPage(options, `${view}<a href="/elsewhere">Elsewhere</a>`));
    site.pages.set('/elsewhere', { text: '<!doctype html><title>Elsewhere</title>' });
    site.pages.set('/before', {
      text: `<!doctype html><title>Before</title>
        <script type="speculationrules">
          { "prerender": [{ "urls": ["/ahead"], "eagerness": "immediate" }] }
        </script>
        <script type="module">
          while (!(await fetch('/gate')).ok) await new Promise((next) => setTimeout(next, 100));
          location.href = '/ahead';
        </script>`,
    });
    const report = `<script type="module">
      lifecycle.view();
      const report = (what) => {
        fetch('/report?what=' + what + '&id=' + localStorage.getItem('lifecycle-map.visitor'));
      };
      await lifecycle.recommend({ limit: 2 });
      if (document.prerendering) report('loaded');
      document.addEventListener('prerenderingchange', () => report('shown'));
    </script>`;
    site.pages.set('/ahead', clientPage(options, report));
  });
  afterAll(() => site?.stop());
  beforeEach(async () => {
    visitor = await site.visit();
  });
  afterEach(() => visitor.close());

  const viewsOf = async (anonymousId: string): Promise<number> =>
    (await site.stored(anonymousId)).filter(({ type }) => type === 'page_visited').length;
  const views = async (page: Page): Promise<number> => viewsOf(await visitorOn(page));

  it('that comes back through the history is another view, with a list of now', async () => {
    const page = await visitor.newPage();
    await page.goto(`${site.url}/article`);
    await page.waitForFunction('window.lists?.length === 1');
    await expect.poll(() => views(page), { timeout: 10_000 }).toBe(1);
    await page.click('a');
    await page.goBack({ waitUntil: 'commit' });
    // It is the page as it was, with what its scripts had noted.
    await page.waitForFunction('window.lists?.length === 2');
    const [first, second] = await ask<string[]>(page, 'lists');
    expect(second).not.toBe(first);
    await expect.poll(() => views(page), { timeout: 10_000 }).toBe(2);
  });

  it('that was left with touchpoints on their way comes back the same way', async () => {
    const page = await visitor.newPage();
    await page.goto(`${site.url}/article`);
    await page.waitForFunction('window.lists?.length === 1');
    await ask(page, `lifecycle.track('pricing_viewed')`);
    await page.click('a');
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction('window.lists?.length === 2');
  });

  it('that is loaded ahead counts when the visitor comes to it', async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'lifecycle-'));
    // Chromium loads no page ahead while it is remote-controlled, so this one goes by itself.
    const chromium = spawn(CHROMIUM, [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
      `--user-data-dir=${profile}`,
      `${site.url}/before`,
    ]);
    try {
      const reported = async (what: string): Promise<string> => {
        const find = () =>
          site.reports.find(({ searchParams }) => searchParams.get('what') === what);
        await expect.poll(find, { timeout: 20_000 }).toBeDefined();
        return find()?.searchParams.get('id') ?? '';
      };
      const id = await reported('loaded');
      expect(await viewsOf(id)).toBe(0);
      site.pages.set('/gate', { text: '' });
      await reported('shown');
      await expect.poll(() => viewsOf(id), { timeout: 10_000 }).toBe(1);
    } finally {
      chromium.kill();
      await once(chromium, 'exit');
      // Processes of the browser's may still write for a moment.
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
    }
  });
});
