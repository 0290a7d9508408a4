import { existsSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { EntrySuggestions } from '../../plugin/contracts/suggestions';
import { bandOf } from '../../plugin/suggestions/band';
import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import type { Site } from '../support/site';

const CASE_STUDY = 'api::case-study.case-study';
const LIST = `/admin/content-manager/collection-types/${CASE_STUDY}`;
const STORY = {
  title: 'Customer story: how a joinery cut its waste by a third',
  summary: 'A case study with results: the challenge, the solution and what the customer says.',
  body: '## The challenge\n\nOffcuts piled up.\n\n## The solution\n\nA new plan.\n\n## Results\n\nWaste fell by 34%.',
};

describe.skipIf(!existsSync(CHROMIUM))('tagging with suggestions, in the browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let ids: string[];

  beforeAll(async () => {
    site = await startDemo();
    ids = [];
    for (const number of [1, 2, 3]) {
      ids.push(await site.publish(CASE_STUDY, { ...STORY, slug: `joinery-${number}` }));
    }
    browser = await startBrowser();
    page = await openAdmin(browser, site.url, LOGIN);
  });
  afterAll(async () => {
    await stopDemo(site, browser);
  });

  const picture = (name: string) => takePicture(page, name);
  const tagsOf = async (documentId: string | undefined) =>
    (await site.admin('GET', `/lifecycle-map/tags/${CASE_STUDY}/${documentId}`)).body.data;
  const open = (documentId: string | undefined) =>
    page.goto(`${site.url}${LIST}/${documentId}?plugins[i18n][locale]=en`);
  const saved = () => page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  const accept = () => page.getByRole('button', { name: /^Accept Case study\. / });

  it('accepts one with the keyboard, says why it is suggested, and undoes it', async () => {
    await open(ids[0]);
    await accept().waitFor();
    await accept().focus();
    await page.getByRole('tooltip').waitFor();
    expect(await accept().getAttribute('aria-label')).toContain('“');
    await picture('suggestions');
    await page.keyboard.press('Enter');
    await saved();
    expect(await tagsOf(ids[0])).toMatchObject({
      format: 'case-study',
      authorship: [{ source: 'suggestion', author: 'Demo Editor' }],
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await accept().waitFor();
    await saved();
    expect((await tagsOf(ids[0])).format).toBeNull();
  });

  it('remembers what was dismissed, until it is brought back', async () => {
    await page.getByRole('button', { name: 'Dismiss Case study' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Bring back 1 dismissed' }).waitFor();
    expect(await accept().count()).toBe(0);
    await page.getByRole('button', { name: 'Bring back 1 dismissed' }).click();
    await accept().waitFor();
  });

  it('accepts all that is sure at once, and nothing else', async () => {
    const suggested = (
      await site.admin('GET', `/lifecycle-map/suggestions/${CASE_STUDY}/${ids[0]}`)
    ).body.data as EntrySuggestions;
    const { stages, intents, topics, format } = suggested;
    const sure = [...stages, ...intents, ...topics, ...(format === null ? [] : [format])]
      .filter(({ confidence }) => bandOf(confidence) === 'sure')
      .map(({ term }) => term);
    expect(sure).not.toEqual([]);
    await page.getByRole('button', { name: `Accept all sure ones (${sure.length})` }).click();
    await saved();
    const tags = await tagsOf(ids[0]);
    const terms = [...tags.stages, ...tags.intents, ...tags.topics, tags.format];
    expect(terms.filter((term) => term !== null).sort()).toEqual(sure.sort());
    expect(tags.authorship.every(({ source }: { source: string }) => source === 'suggestion')).toBe(
      true,
    );
  });

  it('suggests from the form of a new entry, and saves its tags with it', async () => {
    await page.goto(`${site.url}${LIST}/create?plugins[i18n][locale]=en`);
    await page.getByRole('textbox', { name: 'title' }).fill(STORY.title);
    await accept().click();
    await page.getByText('These tags are saved together with the entry.').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await saved();
    const documentId = new URL(page.url()).pathname.split('/').at(-1);
    expect(documentId).not.toBe('create');
    expect(await tagsOf(documentId)).toMatchObject({
      format: 'case-study',
      authorship: [{ source: 'suggestion' }],
    });
  });

  it('shows the tags of a whole list with one request', async () => {
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/lifecycle-map/tags?')) requests.push(request.url());
    });
    await page.goto(`${site.url}${LIST}?page=1&pageSize=10&sort=createdAt:DESC`);
    await page.getByRole('gridcell').getByText('Case study').first().waitFor();
    await picture('list');
    expect(requests).toHaveLength(1);
  });

  it('adds a tag to three entries after showing what changes', async () => {
    for (const row of [1, 2, 3]) {
      await page.getByRole('row').nth(row).getByRole('checkbox').click();
    }
    await page.getByRole('button', { name: 'Change tags' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Stages' }).click();
    await page.getByRole('option', { name: 'Support & Grow' }).click();
    await page.keyboard.press('Escape');
    await dialog.getByText('3 of 3 entries change').waitFor();
    await picture('bulk');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('3 entries changed').waitFor();
    const { body } = await site.admin(
      'GET',
      `/lifecycle-map/tags?contentType=${CASE_STUDY}&documentIds=${ids.join(',')}`,
    );
    const grown = body.data.filter(({ stages }: { stages: string[] }) => stages.includes('grow'));
    expect(grown.length).toBeGreaterThanOrEqual(2);
  });

  it('looks as it should in the dark', async () => {
    page = await openAdmin(browser, site.url, LOGIN, 'dark');
    await open(ids[1]);
    await accept().waitFor();
    await picture('suggestions-dark');
    await page.goto(`${site.url}${LIST}?page=1&pageSize=10&sort=createdAt:DESC`);
    await page.getByRole('gridcell').getByText('Case study').first().waitFor();
    await picture('list-dark');
  });
});
