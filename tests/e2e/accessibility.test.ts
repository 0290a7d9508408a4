import { existsSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { accessibilityProblems } from '../support/accessibility';
import { nextFrame, openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import { PLUGIN_PAGES } from '../support/pages';
import type { Site } from '../support/site';

const ARTICLE = 'api::article.article';
const LEGAL = 'api::legal-page.legal-page';
const TYPES = '/admin/content-manager/collection-types';
const FILE = `contentType,slug,stages,format,topics
${ARTICLE},meet-plants,grow,faq,Spare parts
`;

describe.skipIf(!existsSync(CHROMIUM))('the admin panel', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let documentId: string;

  beforeAll(async () => {
    site = await startDemo();
    documentId = await site.publish(ARTICLE, { title: 'Meet other plants', slug: 'meet-plants' });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await stopDemo(site, browser);
  });

  const picture = (name: string) => takePicture(page, name);
  const open = (address: string) => page.goto(`${site.url}${address}`);
  const openPage = async ({ path: own, heading }: { path: string; heading: string }) => {
    await open(`/admin/plugins/lifecycle-map/${own}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  const openEntry = async () => {
    await open(`${TYPES}/${ARTICLE}/${documentId}?plugins[i18n][locale]=en`);
    await page.getByRole('combobox', { name: 'Stages' }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  /** Marks the panel of the edit view: it has no name of its own in Strapi's page. */
  const markPanel = () =>
    page.getByRole('combobox', { name: 'Stages' }).evaluate((field) => {
      const panel = field.closest('aside, [role="complementary"], section');
      if (panel === null) throw new Error('There is no panel');
      panel.setAttribute('data-lifecycle', '');
    });
  const openList = async (uid = ARTICLE) => {
    await open(`${TYPES}/${uid}?page=1&pageSize=10&sort=title:ASC`);
    await page.getByRole('row').nth(1).waitFor();
    await page.waitForLoadState('networkidle');
  };

  describe.each(['light', 'dark'] as const)('in its %s theme is WCAG 2.2 AA', (theme) => {
    beforeAll(async () => {
      page = await openAdmin(browser, site.url, LOGIN, theme);
    });

    it.each(PLUGIN_PAGES)('on the page $path', async (own) => {
      await openPage(own);
      await picture(`${own.path}-${theme}`);
      expect(await accessibilityProblems(page, 'main')).toEqual([]);
    });

    it('in the preview of an import', async () => {
      await openPage({ path: 'import-export', heading: 'Import & export' });
      await page.locator('input[type=file]').setInputFiles({
        name: 'tags.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(FILE),
      });
      await page.getByText('tags.csv: 1 row, 1 entry changes').waitFor();
      await picture(`import-${theme}`);
      expect(await accessibilityProblems(page, 'main')).toEqual([]);
    });

    it('in the panel of the edit view', async () => {
      await openEntry();
      await markPanel();
      expect(await accessibilityProblems(page, '[data-lifecycle]')).toEqual([]);
    });

    it('in the column of a list, and in its dialog', async () => {
      await openList();
      const cell = page.getByRole('gridcell').filter({ hasText: 'How-to article' }).first();
      await cell.evaluate((element) => element.setAttribute('data-lifecycle', ''));
      expect(await accessibilityProblems(page, '[data-lifecycle]')).toEqual([]);
      await page.getByRole('row').nth(1).getByRole('checkbox').click();
      await nextFrame(page);
      await page.getByRole('button', { name: 'Change tags' }).click();
      await page.getByRole('dialog').getByRole('combobox', { name: 'Stages' }).waitFor();
      expect(await accessibilityProblems(page, '[role=dialog]')).toEqual([]);
    });
  });

  it('imports what it has shown, and exports it', async () => {
    await openPage({ path: 'import-export', heading: 'Import & export' });
    await page.locator('input[type=file]').setInputFiles({
      name: 'tags.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${FILE}${ARTICLE},nowhere,daydream,faq,\n`),
    });
    await page.getByText('No entry has the slug "nowhere"').waitFor();
    await picture('import-problems');
    expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
    await page.locator('input[type=file]').setInputFiles({
      name: 'tags.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(FILE),
    });
    await page.getByRole('button', { name: 'Import 1 change' }).click();
    await page.getByText('1 entry changed').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export tags' }).click();
    expect((await download).suggestedFilename()).toBe('lifecycle-tags.csv');
  });

  describe('asks the server for little', () => {
    /** Our requests while a view is opened in a panel that was loaded anew. */
    const requestsOf = async (view: () => Promise<void>): Promise<string[]> => {
      const requests: string[] = [];
      const note = (request: { url(): string }) => {
        const { pathname } = new URL(request.url());
        if (pathname.startsWith('/lifecycle-map/')) requests.push(pathname.split('/')[2] ?? '');
      };
      page.on('request', note);
      await view();
      page.off('request', note);
      return requests.sort();
    };

    it('one request for the tags of a list page, beside the taxonomy that a session keeps', async () => {
      expect(await requestsOf(() => openList())).toEqual(['tags', 'taxonomy']);
    });

    it('four in the edit view: tags, suggestions, the figures of the entry and the taxonomy', async () => {
      expect(await requestsOf(openEntry)).toEqual(['insights', 'suggestions', 'tags', 'taxonomy']);
    });

    it('nothing for a type that does not take part', async () => {
      const legal = await site.publish(LEGAL, { title: 'Imprint' });
      expect(await requestsOf(() => openList(LEGAL))).toEqual([]);
      const entry = async () => {
        await open(`${TYPES}/${LEGAL}/${legal}`);
        await page.getByRole('textbox', { name: 'title' }).waitFor();
        await page.waitForLoadState('networkidle');
      };
      expect(await requestsOf(entry)).toEqual([]);
    });
  });

  it('lets whoever may only read see the tags, and change none', async () => {
    const { roles, user } = {
      roles: site.strapi.service('admin::role'),
      user: { email: 'reader@example.com', password: 'Lifecycle-demo-1' },
    };
    const role = await roles.create({ name: 'Readers', description: '' });
    const own = ['tag.read', 'taxonomy.read'].map((action) => ({
      action: `plugin::lifecycle-map.${action}`,
      subject: null,
      properties: {},
      conditions: [],
    }));
    const read = {
      action: 'plugin::content-manager.explorer.read',
      subject: ARTICLE,
      properties: { locales: ['en'], fields: ['title', 'slug'] },
      conditions: [],
    };
    await roles.addPermissions(role.id, [...own, read]);
    await site.strapi.service('admin::user').create({
      ...user,
      firstname: 'Rea',
      lastname: 'Der',
      isActive: true,
      roles: [role.id],
    });
    page = await openAdmin(browser, site.url, user);
    await open(`${TYPES}/${ARTICLE}/${documentId}?plugins[i18n][locale]=en`);
    await page.getByText('Your role can see these tags but not change them.').waitFor();
    await page.getByText('Support & Grow').first().waitFor();
    await picture('panel-read-only');
    expect(await page.getByRole('button', { name: /^(Accept|Remove|Dismiss) / }).count()).toBe(0);
    const fields = page.getByRole('combobox', { name: /Stages|Intents|Format|Topics/ });
    for (const field of await fields.all()) expect(await field.isDisabled()).toBe(true);
  });
});
