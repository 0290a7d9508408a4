import { existsSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import type { Site } from '../support/site';

const ARTICLE = 'api::article.article';
const QUEUE = `/admin/plugins/lifecycle-map/tagging?contentTypes=${ARTICLE}`;
const STORIES = 5;
const BODY = '## The challenge\n\nOffcuts piled up.\n\n## Results\n\nWaste fell by 34%.';

describe.skipIf(!existsSync(CHROMIUM))('tagging what is alike, in the browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let ids: string[];

  beforeAll(async () => {
    site = await startDemo(false);
    ids = [];
    for (let number = 1; number <= STORIES; number += 1) {
      const title = `Customer story: joinery ${String(number)}`;
      ids.push(
        await site.publish(ARTICLE, { title, slug: `joinery-${String(number)}`, body: BODY }),
      );
    }
    browser = await startBrowser();
    page = await openAdmin(browser, site.url, LOGIN);
  });
  afterAll(async () => {
    await stopDemo(site, browser);
  });

  const formatOf = async (documentId: string | undefined) =>
    (await site.admin('GET', `/lifecycle-map/tags/${ARTICLE}/${documentId}`)).body.data.format;
  const tagAll = () => page.getByRole('button', { name: `Tag ${String(STORIES)}`, exact: true });

  it('finds the groups once the library was checked', async () => {
    await page.goto(`${site.url}${QUEUE}`);
    await page.getByRole('button', { name: 'Check all tags again' }).click();
    await tagAll().waitFor();
    await page.getByText(/they look like Case study/).waitFor();
    await takePicture(page, 'tagging-groups');
  });

  it('tags a group in one step, and takes that back', async () => {
    await tagAll().click();
    await page.getByText(`${String(STORIES)} entries tagged`).waitFor();
    expect(await Promise.all(ids.map(formatOf))).toEqual(ids.map(() => 'case-study'));
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await tagAll().waitFor();
    expect(await Promise.all(ids.map(formatOf))).toEqual(ids.map(() => null));
  });

  it('looks right in the dark', async () => {
    const dark = await openAdmin(browser, site.url, LOGIN, 'dark');
    await dark.goto(`${site.url}${QUEUE}`);
    await dark.getByText(/they look like Case study/).waitFor();
    await takePicture(dark, 'tagging-groups-dark');
  });
});
