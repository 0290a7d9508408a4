import { existsSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import type { Site } from '../support/site';

describe.skipIf(!existsSync(CHROMIUM))('what became of recommendations, in the browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await startDemo();
    browser = await startBrowser();
    page = await openAdmin(browser, site.url, LOGIN);
  });
  afterAll(async () => {
    await stopDemo(site, browser);
  });

  const picture = (name: string) => takePicture(page, name, true);
  const open = async (query = ''): Promise<void> => {
    await page.goto(`${site.url}/admin/plugins/lifecycle-map/performance${query}`);
    await page.getByRole('region', { name: 'Weights of the signals' }).waitFor();
    // The page scrolls inside of Strapi's frame: a tall window shows all of it.
    await page.setViewportSize({ width: 1440, height: 2_200 });
    await page.locator('.recharts-line-curve').first().waitFor();
  };

  it('shows what was shown, clicked and bought, as the API tells it', async () => {
    await open('?days=180');
    await picture('performance');
    const { body } = await site.admin('GET', '/lifecycle-map/performance?days=180');
    const { shown, clicked } = body.data.total;
    const formatted = (count: number) => String(count);
    await page
      .getByText(new RegExp(`^${formatted(shown)} shown, ${formatted(clicked)} clicked`))
      .waitFor();
    const slots = page.getByRole('region', { name: 'Slot', exact: true }).getByRole('row');
    expect(await slots.count()).toBe(body.data.slots.length + 1);
    await page.getByText(/^Of the last [\d,]+ consumptions/).waitFor();
  });

  it('keeps what is compared in the address', async () => {
    await page.getByRole('combobox', { name: 'Compare by' }).click();
    await page.getByRole('option', { name: 'Entry' }).click();
    await page.waitForURL((address) => address.searchParams.get('by') === 'entries');
    await page.reload();
    await page.getByRole('region', { name: 'Entry', exact: true }).waitFor();
  });

  it('says so where no rule acted on a list', async () => {
    await page.goto(`${site.url}/admin/plugins/lifecycle-map/performance?by=rules`);
    await page.getByText('No rule acted on what was shown or clicked in this period.').waitFor();
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 2_600 });
    await picture('performance-narrow');
    const overflow = 'document.documentElement.scrollWidth - window.innerWidth';
    expect(await page.evaluate(overflow)).toBe(0);
  });

  it('looks as it should in the dark', async () => {
    page = await openAdmin(browser, site.url, LOGIN, 'dark');
    await open('?days=180');
    await picture('performance-dark');
  });
});
