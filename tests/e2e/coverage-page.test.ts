import { existsSync, readFileSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import type { Site } from '../support/site';

const DAY_MS = 86_400_000;
const PAGE = '/admin/plugins/lifecycle-map/coverage';

describe.skipIf(!existsSync(CHROMIUM))('the coverage page, in the browser', () => {
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
  /** The page scrolls inside of the admin panel: a tall window shows it whole. */
  const openWhole = async (query = '') => {
    await page.setViewportSize({ width: 1440, height: 3600 });
    await page.goto(`${site.url}${PAGE}${query}`);
    await page.getByRole('heading', { name: 'Gaps', exact: true }).waitFor();
  };

  it('shows the score, the demand of each cell, and the gaps', async () => {
    await openWhole();
    const { body } = await site.admin('GET', '/lifecycle-map/coverage');
    const percent = `${Math.round(body.meta.score.overall * 100)}%`;
    await page.getByText(percent, { exact: true }).first().waitFor();
    const wanted = body.data.cells.find(({ demand }: { demand: number }) => demand > 1);
    const label = `${wanted.demand} active contacts there now, ${wanted.exhausted} of whom have seen everything there`;
    await page.getByRole('button', { name: label }).first().waitFor();
    await page.getByRole('button', { name: 'How the score is worked out' }).click();
    await page.getByText('three published entries').first().waitFor();
    await picture('coverage-whole');
    await page.keyboard.press('Escape');
  });

  it('draws by any two facets, filtered by a third, from its address alone', async () => {
    await openWhole('?rows=contentType&columns=format&stages=grow');
    await page.getByRole('columnheader', { name: 'Online course' }).waitFor();
    await page.getByRole('rowheader', { name: 'Article' }).waitFor();
    await picture('coverage-by-format');
  });

  it('exports a table', async () => {
    await openWhole();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV: Gaps' }).click();
    expect((await download).suggestedFilename()).toBe('Gaps.csv');
  });

  it('exports all entries behind a cell, of which it shows a page', async () => {
    const cell = '?row=convert&column=validate';
    await page.goto(`${site.url}/admin/plugins/lifecycle-map/coverage${cell}`);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Page 1 of 2/).waitFor();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: /^Export CSV/ }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    const { body } = await site.admin('GET', `/lifecycle-map/coverage/entries${cell}&pageSize=100`);
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(body.meta.pagination.total + 1);
    for (const { documentId } of body.data) expect(csv).toContain(documentId);
    await picture('coverage-cell');
    await page.keyboard.press('Escape');
  });

  it('starts the draft that a gap asks for, with its tags', async () => {
    await openWhole();
    const { gaps } = (await site.admin('GET', '/lifecycle-map/coverage')).body.data;
    const [{ suggestion }] = gaps;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page
      .getByRole('button', { name: /^Create draft: / })
      .first()
      .click();
    await page.waitForURL((address) =>
      address.pathname.endsWith(`/collection-types/${suggestion.contentType}/create`),
    );
    // The form is filled with its defaults once its buttons are there.
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'title' }).fill('What was missing');
    await picture('coverage-create-draft');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL((address) => !address.pathname.endsWith('/create'));
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    const documentId = new URL(page.url()).pathname.split('/').at(-1);
    const { body } = await site.admin(
      'GET',
      `/lifecycle-map/tags/${suggestion.contentType}/${documentId}`,
    );
    expect(body.data).toMatchObject({
      stages: [suggestion.stage],
      intents: [suggestion.intent],
      format: suggestion.format,
      topics: suggestion.topic === null ? [] : [suggestion.topic],
    });
  });

  it('shows the score over time, also as a table, and a past day with what changed since', async () => {
    const days = site.strapi.plugin('lifecycle-map').service('coverageDays');
    for (const ago of [6, 5, 3]) await days.take(Date.now() - ago * DAY_MS);
    await openWhole();
    await page.getByRole('heading', { name: 'Score over time' }).waitFor();
    await page.locator('.recharts-line').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Show as table' }).click();
    const day = new Date(Date.now() - 5 * DAY_MS).toISOString().slice(0, 10);
    await picture('coverage-trend');
    await page.getByRole('button', { name: day }).click();
    await page.getByRole('heading', { name: `Changed since ${day}` }).waitFor();
    expect(new URL(page.url()).searchParams.get('day')).toBe(day);
    await picture('coverage-past');
    await page.goto(`${site.url}${PAGE}?day=2020-01-01`);
    await page.getByText('was not kept: the nearest are').waitFor();
    await picture('coverage-no-day');
  });

  it('tells the score, its week and the worst gaps on the home page', async () => {
    await page.setViewportSize({ width: 1440, height: 1400 });
    await page.goto(`${site.url}/admin`);
    await page.getByRole('heading', { name: 'Lifecycle coverage' }).waitFor();
    await page.getByText(/since \d{4}-\d{2}-\d{2}/).waitFor();
    await page.getByRole('heading', { name: 'Top gaps' }).waitFor();
    await picture('coverage-widget');
  });

  it('prints without menus and buttons', async () => {
    await openWhole();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Export CSV: Gaps' }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    await picture('coverage-print');
    await page.emulateMedia({ media: 'screen' });
  });

  it('looks as it should in the dark, and on a narrow screen', async () => {
    page = await openAdmin(browser, site.url, LOGIN, 'dark');
    await openWhole();
    await picture('coverage-whole-dark');
    await page.setViewportSize({ width: 420, height: 3600 });
    await page.goto(`${site.url}${PAGE}`);
    await page.getByRole('heading', { name: 'Gaps', exact: true }).waitFor();
    await picture('coverage-narrow');
  });
});
