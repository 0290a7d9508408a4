import { existsSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import type { Site } from '../support/site';

const ARTICLE = 'api::article.article';
const CELL = /^Support & Grow × Connect with others: /;

describe.skipIf(!existsSync(CHROMIUM))('from a tag to a recommendation, in the browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let documentId: string;

  beforeAll(async () => {
    site = await startDemo();
    documentId = await site.publish(ARTICLE, { title: 'Meet other plants', slug: 'meet-plants' });
    browser = await startBrowser();
    page = await openAdmin(browser, site.url, LOGIN);
  });
  afterAll(async () => {
    await stopDemo(site, browser);
  });

  const picture = (name: string) => takePicture(page, name);
  const choose = async (field: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  };
  const openCoverage = async () => {
    await page.goto(`${site.url}/admin/plugins/lifecycle-map`);
    return page.getByRole('button', { name: CELL });
  };

  it('shows a gap in the matrix', async () => {
    const cell = await openCoverage();
    await cell.waitFor();
    expect(await cell.innerText()).toContain('0 published');
    await picture('coverage-before');
  });

  it('saves tags at once in the edit view', async () => {
    await page.goto(
      `${site.url}/admin/content-manager/collection-types/${ARTICLE}/${documentId}?plugins[i18n][locale]=en`,
    );
    await choose('Stages', 'Support & Grow');
    await choose('Intents', 'Connect with others');
    await picture('panel');
    const { body } = await site.admin('GET', `/lifecycle-map/tags/${ARTICLE}/${documentId}`);
    expect(body.data).toMatchObject({ stages: ['grow'], intents: ['connect'] });
    expect(body.data.authorship[0].author).toBe('Demo Editor');
  });

  it('fills the gap, and lists the entry behind it', async () => {
    const cell = await openCoverage();
    await cell.waitFor();
    expect(await cell.innerText()).toContain('1 published');
    await cell.click();
    const link = page.getByRole('link', { name: 'Meet other plants' }).first();
    await link.waitFor();
    await picture('coverage-after');
    await link.click();
    await page.waitForURL((address) => address.pathname.includes(documentId));
  });

  it('recommends the entry to a customer who joined the community', async () => {
    const { body } = await site.server('POST', '/api/lifecycle-map/recommendations', {
      touchpoints: [
        { type: 'purchased', occurredAt: new Date(Date.now() - 40 * 86_400_000).toISOString() },
        { type: 'community_joined' },
      ],
      limit: 50,
    });
    const item = body.data.find((each: { documentId: string }) => each.documentId === documentId);
    const reason = item.reasons.find(({ code }: { code: string }) => code === 'stage_fit');
    expect(reason.contribution).toBeGreaterThan(0);
    expect(reason.detail).toContain('“Support & Grow”');
  });

  it('looks as it should in the dark', async () => {
    page = await openAdmin(browser, site.url, LOGIN, 'dark');
    await (await openCoverage()).waitFor();
    await picture('coverage-dark');
  });
});
