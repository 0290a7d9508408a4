import { existsSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import type { Site } from '../support/site';

const ARTICLE = 'api::article.article';
const QUEUE = `/admin/plugins/lifecycle-map/tagging?contentTypes=${ARTICLE}`;
const ENTRIES = 56;
const TAGGED = 50;

describe.skipIf(!existsSync(CHROMIUM))('the tagging queue, in the browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await startDemo(false);
    const { tableName } = site.strapi.db.metadata.get(ARTICLE);
    const now = new Date();
    const drafts = Array.from({ length: ENTRIES }, (_, number) => ({
      document_id: `story${String(number).padStart(3, '0')}`,
      locale: 'en',
      title: `Customer story ${String(number + 1)}: how a joinery cut its waste`,
      slug: `story-${String(number)}`,
      body: '## The challenge\n\nOffcuts piled up.\n\n## Results\n\nWaste fell by 34%.',
      created_at: now,
      updated_at: now,
    }));
    await site.strapi.db.connection.batchInsert(tableName, drafts, 50);
    browser = await startBrowser();
    page = await openAdmin(browser, site.url, LOGIN);
  });
  afterAll(async () => {
    await stopDemo(site, browser);
  });

  const picture = (name: string) => takePicture(page, name);
  const queued = async (queue: string): Promise<number> =>
    (await site.admin('GET', `/lifecycle-map/tagging?contentTypes=${ARTICLE}`)).body.meta.totals[
      queue
    ];
  const progress = (text: RegExp) => page.getByRole('status').getByText(text).first();
  const open = async () => {
    await page.goto(`${site.url}${QUEUE}`);
    await page.getByRole('button', { name: 'Accept' }).waitFor();
  };

  it('opens on the untagged entries, with the keys at hand', async () => {
    await open();
    await progress(/^0 of \d+ done/).waitFor();
    await picture('tagging');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Skip the entry').waitFor();
    await picture('tagging-keys');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('goes back and forth, skips, and takes that back', async () => {
    const current = () => page.locator('[aria-current="true"]').innerText();
    const first = await current();
    await page.keyboard.press('j');
    expect(await current()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await current()).toBe(first);
    await page.keyboard.press('s');
    await progress(/1 skipped/).waitFor();
    await page.keyboard.press('u');
    await progress(/^0 of \d+ done$/).waitFor();
    expect(await current()).toBe(first);
  });

  it('tags 50 entries by keyboard, undoes the last, and edits it by hand', async () => {
    const before = await queued('untagged');
    const started = performance.now();
    for (let number = 0; number < TAGGED; number += 1) {
      await page.getByRole('button', { name: 'Accept' }).waitFor();
      await page.keyboard.press('a');
    }
    await progress(new RegExp(`^${String(TAGGED)} of`)).waitFor();
    await expect.poll(() => queued('untagged'), { timeout: 60_000 }).toBe(before - TAGGED);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    process.stdout.write(`Tagged ${String(TAGGED)} entries by keyboard in ${seconds} s.\n`);

    await page.keyboard.press('u');
    await expect.poll(() => queued('untagged'), { timeout: 10_000 }).toBe(before - TAGGED + 1);
    await page.keyboard.press('e');
    await page.getByRole('combobox', { name: 'Stages' }).waitFor();
    await page.getByRole('button', { name: /^Accept Case study\./ }).click();
    await picture('tagging-edit');
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await expect.poll(() => queued('untagged'), { timeout: 10_000 }).toBe(before - TAGGED);
    await page.keyboard.press('k');
    await picture('tagging-done');
  });

  it('leaves letters that are typed into a field alone', async () => {
    const before = await queued('untagged');
    await page.keyboard.press('e');
    await page.getByRole('combobox', { name: 'Topics' }).fill('asphalt skua');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await queued('untagged')).toBe(before);
  });

  it('asks for each thing once when an entry is opened, its figures among them', async () => {
    const requests: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/lifecycle-map/')) requests.push(pathname.split('/')[2] ?? '');
    });
    await page.goto(
      `${site.url}/admin/content-manager/collection-types/${ARTICLE}/story000?plugins[i18n][locale]=en`,
    );
    await page.getByText(/shown 0 times, clicked 0 times/).waitFor();
    await picture('insight');
    expect(requests.sort()).toEqual(['insights', 'suggestions', 'tags', 'taxonomy']);
  });

  it('keeps the panel when its figures cannot be had', async () => {
    await page.route('**/lifecycle-map/insights/**', (route) => route.abort());
    await page.reload();
    await page.getByText('How contacts see it could not be loaded.').waitFor();
    await page.getByRole('combobox', { name: 'Stages' }).waitFor();
    await page.unroute('**/lifecycle-map/insights/**');
  });

  it('fits a narrow screen, and the dark', async () => {
    await page.setViewportSize({ width: 480, height: 900 });
    await open();
    await picture('tagging-narrow');
    page = await openAdmin(browser, site.url, LOGIN, 'dark');
    await open();
    await picture('tagging-dark');
  });
});
