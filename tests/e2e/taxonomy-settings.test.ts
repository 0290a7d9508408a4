import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import type { Site } from '../support/site';

describe.skipIf(!existsSync(CHROMIUM))('the settings page of the taxonomy', () => {
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

  const picture = (name: string) => takePicture(page, name);
  const open = async (list = 'stages') => {
    await page.goto(`${site.url}/admin/settings/lifecycle-map/taxonomy?list=${list}`);
    await page.getByRole('tab', { name: 'Stages' }).waitFor();
  };
  const known = async () => (await site.server('GET', '/api/lifecycle-map/taxonomy')).body.data;
  const saved = () => page.getByText('Taxonomy saved').first().waitFor();

  it('renames and colours a stage', async () => {
    await open();
    await picture('taxonomy-light');
    await page.getByRole('button', { name: 'Edit Reach & Engage' }).click();
    await page.getByLabel('Label').fill('Attract');
    await page.getByRole('combobox', { name: 'Colour' }).click();
    await page.getByRole('option', { name: 'Green' }).click();
    await picture('taxonomy-edit');
    await page.getByRole('button', { name: 'Save' }).click();
    await saved();
    expect((await known()).stages[0]).toMatchObject({
      key: 'reach',
      label: 'Attract',
      colour: 'success',
    });
  });

  it('says how many entries a merge touches, makes it, and undoes it', async () => {
    await open('formats');
    await page.getByRole('button', { name: 'Retire or merge Case study' }).click();
    await page.getByRole('combobox', { name: 'Replaced by' }).click();
    await page.getByRole('option', { name: 'Testimonial' }).click();
    await page.getByText(/Case study: \d+ entr(y moves|ies move) to testimonial/).waitFor();
    await picture('taxonomy-merge');
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await saved();
    expect(JSON.stringify((await known()).formats)).not.toContain('"case-study"');
    await page.getByRole('button', { name: /^Undo: Retired: Case study/ }).click();
    await page.getByText('The change is undone').first().waitFor();
    expect(JSON.stringify((await known()).formats)).toContain('"case-study"');
  });

  it('shows what a vocabulary changes before it does', async () => {
    await open();
    await page.getByRole('button', { name: 'Vocabularies' }).click();
    await page.getByRole('combobox', { name: 'Vocabulary' }).click();
    await page.getByRole('option', { name: /^Funnel/ }).click();
    await page.getByText('Top of funnel').first().waitFor();
    await page.getByText(/entr(y moves|ies move) to tofu/).waitFor();
    await picture('taxonomy-preset');
    await page.getByRole('button', { name: 'Apply' }).click();
    await saved();
    const keys = (await known()).stages.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(['tofu', 'mofu', 'bofu', 'grow']);
  });

  it('hands the taxonomy out as a file, and says what is wrong with one', async () => {
    await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    const file = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(file).toMatchObject({ format: 1, stages: [{ key: 'tofu' }, {}, {}, {}, {}, {}, {}] });
    await page.getByRole('button', { name: 'Import' }).click();
    const input = page.getByLabel('Taxonomy file (JSON)');
    const upload = (content: object) =>
      input.setInputFiles({
        name: 'taxonomy.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(content)),
      });
    await upload({ intents: [{ label: 'Nap', stage: 'attic' }] });
    await page.getByText(/there is no "attic"/).waitFor();
    await upload({ ...file, topics: [...file.topics, { label: 'Energy audits' }] });
    await page.getByText('Energy audits').waitFor();
    await picture('taxonomy-import');
    await page.getByRole('button', { name: 'Apply' }).click();
    await saved();
    expect((await known()).topics.map(({ key }: { key: string }) => key)).toContain(
      'energy-audits',
    );
  });

  it('looks as it should in the dark', async () => {
    page = await openAdmin(browser, site.url, LOGIN, 'dark');
    await open();
    await page.getByRole('heading', { name: 'Latest changes' }).waitFor();
    await picture('taxonomy-dark');
  });
});
