import { existsSync } from 'node:fs';

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { accessibilityProblems } from '../../tests/support/accessibility';
import { CHROMIUM } from '../../tests/support/chromium';
import { ask, ready, visitorOn } from './support/client-page';
import { startVisitedSite, type VisitedSite } from './support/visited-site';

const TEMPLATE = `<template>
  <a part="link" href="/read/{{documentId}}" title="{{title}}" onclick="{{title}}">{{ title }}</a>
</template>`;

describe.skipIf(!existsSync(CHROMIUM))('a page of plain HTML', () => {
  let site: VisitedSite;
  let visitor: BrowserContext;

  beforeAll(async () => {
    site = await startVisitedSite();
    const page = (element: string, script = `data-base-url="${site.baseURL}"`) => ({
      text: `<!doctype html><html lang="en"><title>Valves</title>
        <style>
          lifecycle-recommendations { display: block; min-height: 6em; }
          lifecycle-recommendations::part(link) { color: rgb(0, 0, 128); display: block; padding: 4px; }
        </style>
        <script src="/client/client.js" ${script} data-consent="granted" defer></script>
        <main><h1>Valves</h1>${element}<p>What follows.</p></main></html>`,
    });
    const context = `api::article.article:${site.articles[0]}`;
    const attributes = `context="${context}" limit="3" name="end" label="Read next"`;
    const tag = 'lifecycle-recommendations';
    site.pages.set('/article', page(`<${tag} ${attributes}>${TEMPLATE}</${tag}>`));
    site.pages.set(
      '/fallback',
      page(
        `<${tag} limit="3" label="Read next">${TEMPLATE}<ul><li>More</li></ul></${tag}>`,
        'data-base-url="http://127.0.0.1:9/api"',
      ),
    );
    site.pages.set(
      '/nothing',
      page(`<${tag} limit="3">${TEMPLATE}</${tag}>`, 'data-base-url="http://127.0.0.1:9/api"'),
    );
    site.pages.set('/read', page(''));
    await site.cms.publish('api::course.course', {
      title: '<img src=x onerror="document.title=1">',
      slug: 'course',
    });
    site.pages.set(
      '/hostile',
      page(`<${tag} content-types="api::course.course" limit="1">${TEMPLATE}</${tag}>`),
    );
  });
  afterAll(() => site?.stop());
  beforeEach(async () => {
    visitor = await site.visit();
    // Adds up how far things have moved by themselves.
    await visitor.addInitScript(`
      moved = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) moved += value;
      }).observe({ type: 'layout-shift', buffered: true });`);
  });
  afterEach(() => visitor.close());

  const open = async (address: string): Promise<Page> => {
    const page = await visitor.newPage();
    await page.goto(site.url + address);
    await ready(page);
    return page;
  };
  const links = (page: Page) => page.locator('lifecycle-recommendations a[href^="/read/"]');
  const hasList = (page: Page): Promise<unknown> =>
    page.waitForFunction(
      `document.querySelector('lifecycle-recommendations').shadowRoot?.querySelector('a[href]')`,
    );

  it('shows the list in its template, in the site’s own style, without moving what follows', async () => {
    const page = await open('/article');
    await hasList(page);
    expect(await links(page).count()).toBe(3);
    expect(site.articles).toContain((await links(page).first().getAttribute('href'))?.slice(6));
    const colour = await ask(
      page,
      `getComputedStyle(document.querySelector('lifecycle-recommendations').shadowRoot.querySelector('a')).color`,
    );
    expect(colour).toBe('rgb(0, 0, 128)');
    expect(await ask(page, 'moved')).toBe(0);
  });

  it('can be used by everybody, with the list and with what stands in for it', async () => {
    const page = await open('/article');
    await hasList(page);
    expect(await accessibilityProblems(page, 'main')).toEqual([]);
    expect(await page.getByRole('list', { name: 'Read next' }).getByRole('listitem').count()).toBe(
      3,
    );
    expect(await accessibilityProblems(await open('/fallback'), 'main')).toEqual([]);
  });

  it('says what was seen and followed', async () => {
    const page = await open('/article');
    await hasList(page);
    const types = async (): Promise<string[]> =>
      (await site.stored(await visitorOn(page))).map(({ type }) => type).sort();
    const shown = Array.from({ length: 3 }, () => 'recommendation_shown');
    await expect.poll(types, { timeout: 15_000 }).toEqual(['page_visited', ...shown]);
    site.pages.set(`${await links(page).first().getAttribute('href')}`, { text: 'Read' });
    const id = await visitorOn(page);
    await links(page).first().click();
    await expect
      .poll(async () => (await site.stored(id)).map(({ type }) => type), { timeout: 15_000 })
      .toContain('recommendation_clicked');
  });

  it('keeps what stands in for a list that does not come, where it stood', async () => {
    const page = await open('/fallback');
    await page.waitForTimeout(500);
    expect(await page.getByText('More').isVisible()).toBe(true);
    expect(await ask(page, 'moved')).toBe(0);
    const empty = await open('/nothing');
    await empty.waitForTimeout(500);
    expect(await links(empty).count()).toBe(0);
    expect(await ask(empty, 'moved')).toBe(0);
  });

  it('takes text of the CMS for text, and lets none of it run', async () => {
    const page = await open('/hostile');
    await hasList(page);
    expect(await links(page).first().textContent()).toContain('<img src=x');
    expect(await links(page).first().getAttribute('onclick')).toBeNull();
    expect(await page.title()).toBe('Valves');
  });

  it('stays with its list, and the focus in it, when the list is asked for again', async () => {
    const page = await open('/article');
    await hasList(page);
    await links(page).first().focus();
    const asked = page.waitForResponse(/recommendations/);
    await ask(page, 'lifecycle.identify()');
    await asked;
    await page.waitForTimeout(200);
    expect(
      await ask(page, `document.activeElement.shadowRoot?.activeElement?.getAttribute('href')`),
    ).toBe(await links(page).first().getAttribute('href'));
  });
});
