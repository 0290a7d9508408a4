import { existsSync, readFileSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import type { Site } from '../support/site';

const API = '/api/lifecycle-map';
const PAGES = '/admin/plugins/lifecycle-map';
const CONTACT = 'first-customer-joinery@example.com';
const ADDRESS = 'mara@example.com';

describe.skipIf(!existsSync(CHROMIUM))('the people pages, in the browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  const picture = (name: string) => takePicture(page, name, true);
  const heading = (name: string | RegExp) => page.getByRole('heading', { name });
  const openContacts = async () => {
    await page.goto(`${site.url}${PAGES}/contacts`);
    await page.getByRole('gridcell').getByRole('link').first().waitFor();
  };
  const search = async (text: string) => {
    await page.getByRole('searchbox', { name: 'Search for a contact' }).fill(text);
    await page.keyboard.press('Enter');
  };
  const openContact = async (id: string) => {
    await openContacts();
    await search(id);
    await page.getByRole('link', { name: id, exact: true }).click();
    await heading(id).waitFor();
  };

  beforeAll(async () => {
    site = await startDemo();
    await site.server('POST', `${API}/touchpoints`, {
      batch: [
        { contact: ADDRESS, type: 'page_visited', url: '/no-such/page?utm_medium=email' },
        { contact: ADDRESS, type: 'page_visited', url: '/no-such/page' },
        { contact: ADDRESS, type: 'no_such_type' },
      ],
    });
    await site.visitor('POST', `${API}/v1/track`, { event: 'Order Completed' });
    browser = await startBrowser();
    page = await openAdmin(browser, site.url, LOGIN);
  });
  afterAll(async () => {
    await stopDemo(site, browser);
  });

  it('lists the contacts, and finds one by an e-mail address of which only a hash is stored', async () => {
    await openContacts();
    await picture('contacts');
    await search(ADDRESS.toUpperCase());
    await page.getByRole('link', { name: ADDRESS }).waitFor();
    expect(new URL(page.url()).searchParams.get('search')).toBe(ADDRESS.toUpperCase());
    await search('nobody-of-that-name');
    await page.getByText('No contact has exactly this id or address.').waitFor();
  });

  it('shows where a contact is and why, what is recommended and why, and the timeline', async () => {
    await openContact(CONTACT);
    await heading('Recommended now').waitFor();
    await page
      .getByText(/^Score/)
      .first()
      .waitFor();
    await page.getByText('Strongest evidence').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Support & Grow' }).first().waitFor();
    await heading('Timeline').waitFor();
    await page.getByRole('gridcell').first().waitFor();
    await picture('contact');
    await page
      .getByRole('button', { name: /more reason/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Fewer reasons' }).first().waitFor();
  });

  it('leads from a touchpoint to the entry that it resolved to', async () => {
    await page.getByRole('gridcell').getByRole('link').first().click();
    await page.waitForURL((address) => address.pathname.includes('/content-manager/'));
  });

  it('says of a URL that it fits no entry', async () => {
    await openContact(ADDRESS);
    await page.getByText('No entry fits this URL').first().waitFor();
    await picture('contact-unresolved');
  });

  it('hands out everything that is stored, as a file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    const exported = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(exported.touchpoints).toHaveLength(2);
    expect(JSON.stringify(exported.identities)).toContain(ADDRESS);
  });

  it('erases a contact only once its id was typed', async () => {
    await page.getByRole('button', { name: 'Erase' }).click();
    const dialog = page.getByRole('alertdialog');
    const erase = dialog.getByRole('button', { name: 'Erase for good' });
    expect(await erase.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('mara');
    expect(await erase.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill(ADDRESS);
    await picture('contact-erase');
    await erase.click();
    await page.getByText('The contact was erased').waitFor();
    const { status } = await site.server('GET', `${API}/contacts/${ADDRESS}/export`);
    expect(status).toBe(404);
  });

  it('shows what arrives from where, and how to connect a source', async () => {
    await site.server('POST', `${API}/touchpoints`, {
      contact: 'someone',
      type: 'page_visited',
      url: '/no-such/page',
    });
    await page.goto(`${site.url}${PAGES}/sources`);
    const api = page.getByRole('region', { name: 'Content API' });
    await api.getByText('in 7 days').waitFor();
    await page
      .getByRole('region', { name: 'Segment and RudderStack' })
      .getByText('takes an API')
      .waitFor();
    await page.getByText('/no-such/page', { exact: true }).waitFor();
    await api.getByRole('button', { name: 'Connect Content API' }).click();
    await api.getByText(`${site.url}/api/lifecycle-map/touchpoints`).waitFor();
    await picture('sources');
  });

  it('looks at unresolved URLs again', async () => {
    await page.getByRole('button', { name: 'Resolve again' }).click();
    await page.getByText('No touchpoint found its entry').waitFor();
  });

  it('looks as it should in the dark', async () => {
    page = await openAdmin(browser, site.url, LOGIN, 'dark');
    await openContacts();
    await picture('contacts-dark');
    await openContact(CONTACT);
    await page
      .getByText(/^Score/)
      .first()
      .waitFor();
    await page.getByRole('gridcell').first().waitFor();
    await picture('contact-dark');
    await page.goto(`${site.url}${PAGES}/sources`);
    await page.getByText('/no-such/page', { exact: true }).waitFor();
    await picture('sources-dark');
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 480, height: 900 });
    await page.goto(`${site.url}${PAGES}/sources`);
    await page.getByText('/no-such/page', { exact: true }).waitFor();
    await picture('sources-narrow');
  });
});
