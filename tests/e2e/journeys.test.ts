import { existsSync, readFileSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import type { Site } from '../support/site';

describe.skipIf(!existsSync(CHROMIUM))(
  'journeys in the browser, with the history of the demo',
  () => {
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
      await page.goto(`${site.url}/admin/plugins/lifecycle-map/journeys${query}`);
      await page.getByRole('heading', { name: 'Common paths to a purchase' }).waitFor();
      // The page scrolls inside of Strapi's frame: a tall window shows all of it.
      await page.setViewportSize({ width: 1440, height: 3_400 });
      await page.locator('.recharts-sankey-link').first().waitFor();
    };

    it('shows where contacts went, how long they stayed and what moved them', async () => {
      await open('?days=180');
      await picture('journeys');
      const { body } = await site.admin('GET', '/lifecycle-map/journeys?days=180');
      await page.getByText(`${body.data.contacts} contacts so far`).waitFor();
      const table = page.getByRole('region', { name: 'Entries', exact: true }).getByRole('row');
      expect(await table.count()).toBe(body.data.lift.entries.length + 1);
      expect(await page.getByText('Above average', { exact: true }).count()).toBeGreaterThan(0);
    });

    it('keeps what is looked at in the address', async () => {
      await page.getByRole('combobox', { name: 'Compare' }).click();
      await page.getByRole('option', { name: 'Formats' }).click();
      await page.waitForURL((address) => address.searchParams.get('facet') === 'formats');
      await page.reload();
      await page.getByRole('region', { name: 'Formats', exact: true }).waitFor();
    });

    it('tells lifts between two stages of choice, and keeps them in the address', async () => {
      await page.getByRole('combobox', { name: 'From', exact: true }).click();
      await page.getByRole('option', { name: 'Nurture & Educate' }).click();
      await page.getByText('Compared are contacts in “Nurture & Educate”').waitFor();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['nurture', 'convert']);
      await page.getByRole('combobox', { name: 'To a deed of' }).click();
      expect(await page.getByRole('option').allTextContents()).toEqual([
        'Convert & Close',
        'Support & Grow',
      ]);
      await page.keyboard.press('Escape');
    });

    it('has every chart as a table too, and exports it', async () => {
      await page.getByText('Show as a table').first().click();
      const flow = page.getByRole('region', { name: 'From stage to stage' }).last();
      await flow.getByRole('row').nth(1).waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export CSV: From stage to stage' }).click();
      const file = await (await download).path();
      expect(readFileSync(file, 'utf8')).toContain('From,To,Movement,Contacts');
    });

    it('fits a narrow screen', async () => {
      await page.setViewportSize({ width: 390, height: 3_800 });
      await picture('journeys-narrow');
      const overflow = 'document.documentElement.scrollWidth - window.innerWidth';
      expect(await page.evaluate(overflow)).toBe(0);
    });

    it('looks as it should in the dark', async () => {
      page = await openAdmin(browser, site.url, LOGIN, 'dark');
      await open('?days=180');
      await picture('journeys-dark');
    });
  },
);
