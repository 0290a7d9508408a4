import { existsSync, readFileSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import { ruleBody } from '../support/rule-body';
import type { Site } from '../support/site';

const ARTICLE = 'api::article.article';
const PLUGIN = 'plugins/lifecycle-map';

describe.skipIf(!existsSync(CHROMIUM))('steering lists, in the browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let documentId: string;

  beforeAll(async () => {
    site = await startDemo();
    documentId = await site.publish(ARTICLE, { title: 'Meet other plants', slug: 'meet-plants' });
    const entries = [{ contentType: ARTICLE, documentId }];
    await site.admin(
      'POST',
      '/lifecycle-map/rules',
      ruleBody({ name: 'Not for now', effect: 'exclude', target: { entries } }),
    );
    browser = await startBrowser();
    page = await openAdmin(browser, site.url, LOGIN);
  });
  afterAll(async () => {
    await stopDemo(site, browser);
  });

  const picture = (name: string, of = page) => takePicture(of, name, true);
  const open = (address: string, on = page) => on.goto(`${site.url}/admin/${PLUGIN}/${address}`);
  const choose = async (field: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
    await page.keyboard.press('Escape');
  };
  const chooseEntry = async (field: string, text: string): Promise<void> => {
    await page.getByRole('combobox', { name: field }).click();
    await page.keyboard.type(text);
    await page.getByRole('option', { name: text }).click();
  };

  it('shows the conflicts of a rule before it is saved', async () => {
    await open('rules');
    await page.getByRole('button', { name: 'Not for now' }).waitFor();
    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Meet first');
    await choose('Effect', 'Pin');
    await chooseEntry('Entries by name', 'Meet other plants');
    const checks = page.getByRole('complementary', { name: 'Before you save' });
    await checks.getByText('With “Not for now”').waitFor();
    await picture('rule-editor-light');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The rule is saved.').waitFor();
  });

  it('lists rules with what becomes of them', async () => {
    await open('rules');
    const row = page.getByRole('row', { name: /Meet first/ });
    await row.getByText('Draft').waitFor();
    await picture('rules-light');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV: Rules' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv).toMatch(/^Meet first,Pin,1,\d+,Draft,/m);
  });

  it('previews a draft beside no rules, for an invented contact, and says why not', async () => {
    await page.getByRole('link', { name: 'Preview “Meet first”' }).click();
    await page.getByRole('heading', { name: 'Active rules and “Meet first”' }).waitFor();
    await choose('Declared stage', 'Support & Grow');
    await page.getByText('Stage: Support & Grow.').first().waitFor();
    await page.getByText('Rules that answer: Not for now, Meet first').waitFor();
    await chooseEntry('Why, or why not?', 'Meet other plants');
    await page.getByText('The rule “Not for now” keeps it out.').waitFor();
    await picture('preview-light');
    expect(page.url()).toContain('stage=grow');
  });

  it('looks right in the dark', async () => {
    const dark = await openAdmin(browser, site.url, LOGIN, 'dark');
    await open('rules', dark);
    await dark.getByRole('button', { name: 'Meet first' }).waitFor();
    await picture('rules-dark', dark);
    await dark.getByRole('button', { name: 'Meet first' }).click();
    await dark.getByText('With “Not for now”').waitFor();
    await picture('rule-editor-dark', dark);
    await open('preview', dark);
    await dark.getByRole('heading', { name: 'The list' }).waitFor();
    await picture('preview-dark', dark);
    await dark.close();
  });

  it('deletes a rule after a question', async () => {
    await open('rules');
    await page.getByRole('button', { name: 'Not for now' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Delete “Not for now”?').waitFor();
    await picture('rule-delete');
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('The rule is deleted.').waitFor();
    await page.getByRole('row', { name: /Meet first/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Not for now' }).count()).toBe(0);
  });
});
