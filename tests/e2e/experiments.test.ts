import { existsSync, readFileSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { accessibilityProblems } from '../support/accessibility';
import { openAdmin, startBrowser } from '../support/browser';
import { CHROMIUM } from '../support/chromium';
import { LOGIN, startDemo, stopDemo, takePicture } from '../support/demo';
import { endExperiment, loseControl, serveLists } from '../support/experiments';
import { ruleBody } from '../support/rule-body';
import type { Site } from '../support/site';

const ARTICLE = 'api::article.article';
const ADMIN = '/lifecycle-map/experiments';
const NEWEST = {
  name: 'Newest first, without rules',
  control: { ranking: 'blend', rules: 'active' },
  treatment: { ranking: 'newest', rules: 'none' },
  holdout: 0.1,
  days: 28,
  outcomes: ['purchased'],
};

describe.skipIf(!existsSync(CHROMIUM))('experiments, in the browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await startDemo();
    // As on a site that has tried nothing yet.
    await site.strapi.db.getConnection('lifecycle_map_experiments').delete();
    await site.strapi.plugin('lifecycle-map').service('experiments').poll();
    const target = { contentTypes: [ARTICLE] };
    const rule = ruleBody({ name: 'Articles up', target, factor: 3 }, 'draft');
    await site.admin('POST', '/lifecycle-map/rules', rule);
    browser = await startBrowser();
    page = await openAdmin(browser, site.url, LOGIN);
  });
  afterAll(async () => {
    await stopDemo(site, browser);
  });

  const picture = async (name: string, of = page) => {
    // The page scrolls inside of Strapi's frame: a tall window shows all of it.
    const size = of.viewportSize();
    if (size) await of.setViewportSize({ ...size, height: 1_400 });
    await takePicture(of, `experiment${name}`);
    if (size) await of.setViewportSize(size);
  };
  const addressOf = (below = '') => `${site.url}/admin/plugins/lifecycle-map/experiments${below}`;
  const choose = async (field: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
    await page.keyboard.press('Escape');
  };
  const idInAddress = () => new URL(page.url()).pathname.split('/').at(-1) ?? '';

  it('begin with a page that says what they are for', async () => {
    await page.goto(addressOf());
    await page.getByText('There are no experiments yet.').waitFor();
    await picture('s-empty');
    await page.getByRole('link', { name: 'New experiment' }).click();
    await page.getByRole('heading', { level: 1, name: 'New experiment' }).waitFor();
  });

  it('say what is missing and what cannot be changed before they start', async () => {
    const checks = page.getByRole('complementary', { name: 'Before it starts' });
    const start = page.getByRole('button', { name: 'Start the experiment' });
    await checks.getByText('Give it a name.').waitFor();
    await checks.getByText('Choose what counts as a success.').waitFor();
    await checks.getByText(/cannot be changed once it runs/).waitFor();
    expect(await start.isDisabled()).toBe(true);
    await choose('Order: Treatment', 'Blend of signals');
    await checks.getByText('Control and treatment are the same').waitFor();
    await choose('Rules: Treatment', 'Active rules and “Articles up”');
    await page.getByRole('textbox', { name: 'Name' }).fill('A rule for articles');
    await choose('Counts as a success', 'Purchased');
    await page.getByRole('textbox', { name: 'Holdout' }).fill('20');
    await checks.getByText('40% of the contacts get the control’s lists').waitFor();
    await checks.getByText(/contacts were active in as many days until now/).waitFor();
    await picture('-new-light');
    expect(await accessibilityProblems(page, 'main')).toEqual([]);
    await start.click();
    await page.getByRole('heading', { level: 1, name: 'A rule for articles' }).waitFor();
  });

  it('run with their figures hidden, and say why', async () => {
    await serveLists(site, 'early', 10, () => true);
    await page.reload();
    await page.getByText('Day 1 of 14').waitFor();
    await page.getByText(/contacts have asked for a list so far/).waitFor();
    await page.getByText(/^Hidden until/).waitFor();
    await page.getByText('Active rules and “Articles up”').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await picture('-running-light');
    expect(await accessibilityProblems(page, 'main')).toEqual([]);
  });

  it('run one at a time', async () => {
    await page.goto(addressOf('/new'));
    await page.getByText(/^“A rule for articles” runs until/).waitFor();
    expect(await page.getByRole('button', { name: 'Start the experiment' }).isDisabled()).toBe(
      true,
    );
  });

  it('are stopped after a question, and then have no result', async () => {
    await page.goto(addressOf());
    await page.getByRole('link', { name: 'A rule for articles' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Stop “A rule for articles”?').waitFor();
    expect(await accessibilityProblems(page, '[role=alertdialog]')).toEqual([]);
    await picture('-stop-light');
    await dialog.getByRole('button', { name: 'Let it run' }).click();
    await page.getByText('Day 1 of 14').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await dialog.getByRole('button', { name: 'Stop for good' }).click();
    await page.getByText(/^There is none: it was stopped/).waitFor();
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
  });

  it('show at the end what each arm did, as the API tells it, and save it', async () => {
    const { body } = await site.admin('POST', ADMIN, { data: NEWEST });
    const { id } = body.data;
    await serveLists(
      site,
      'buyer',
      150,
      (arm, number) => number % (arm === 'treatment' ? 2 : 9) === 0,
    );
    await endExperiment(site, id);
    const { result } = (await site.admin('GET', `${ADMIN}/${id}`)).body.data;
    await page.goto(addressOf(`/${id}`));
    await page.getByRole('heading', { name: 'The treatment does better' }).waitFor();
    for (const [arm, name] of [
      ['control', 'Control'],
      ['treatment', 'Treatment'],
    ] as const) {
      const { contacts, converted } = result.counts[arm];
      await page
        .getByRole('row', { name: new RegExp(`^${name} ${contacts} ${converted} `) })
        .waitFor();
    }
    await picture('-over-light');
    expect(await accessibilityProblems(page, 'main')).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /lifecycle-experiment/ }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv.split('\r\n')[2]).toMatch(
      `Treatment,${result.counts.treatment.contacts},${result.counts.treatment.converted},${result.treatment.value}`,
    );
    expect(csv).toContain(`Treatment less control,,,${result.difference.value}`);
  });

  it('are not to be trusted where the split is broken', async () => {
    const { body } = await site.admin('POST', ADMIN, { data: { ...NEWEST, name: 'Broken' } });
    await serveLists(site, 'broken', 60, (arm) => arm === 'treatment');
    await loseControl(site, body.data.id);
    await endExperiment(site, body.data.id);
    await page.goto(addressOf(`/${body.data.id}`));
    await page.getByRole('heading', { name: 'Broken split: do not trust this result' }).waitFor();
    await page.getByText(/the split is broken\.$/).waitFor();
    await picture('-broken-light');
    expect(await accessibilityProblems(page, 'main')).toEqual([]);
  });

  it('are listed with what became of them', async () => {
    await site.admin('POST', ADMIN, { data: { ...NEWEST, name: 'Going on' } });
    await page.goto(addressOf());
    await page.getByRole('row', { name: /Going on Running/ }).waitFor();
    await page.getByRole('row', { name: /Broken Ended/ }).waitFor();
    await page.getByRole('row', { name: /A rule for articles Stopped/ }).waitFor();
    await picture('s-list-light');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV: Experiments' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv).toMatch(/^Broken,Ended,/m);
    expect(await accessibilityProblems(page, 'main')).toEqual([]);
  });

  it('fit a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.getByRole('link', { name: NEWEST.name }).click();
    await page.getByRole('heading', { name: 'The treatment does better' }).waitFor();
    await picture('-over-narrow');
    const overflow = 'document.documentElement.scrollWidth - window.innerWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('look as they should in the dark', async () => {
    const over = idInAddress();
    const dark = await openAdmin(browser, site.url, LOGIN, 'dark');
    const show = async (below: string, heading: string, name: string) => {
      await dark.goto(addressOf(below));
      await dark.getByRole('heading', { name: heading }).first().waitFor();
      await dark.waitForLoadState('networkidle');
      await picture(name, dark);
      expect(await accessibilityProblems(dark, 'main')).toEqual([]);
    };
    await show('', 'Experiments', 's-list-dark');
    await show('/new', 'New experiment', '-new-dark');
    await show(`/${over}`, 'The treatment does better', '-over-dark');
    await dark.goto(addressOf());
    await dark.getByRole('link', { name: 'Broken' }).click();
    await dark.getByRole('heading', { name: 'Broken split' }).waitFor();
    await picture('-broken-dark', dark);
    await dark.close();
  });

  it('can be read by whoever may not start any', async () => {
    const user = { email: 'watcher@example.com', password: 'Lifecycle-demo-1' };
    const roles = site.strapi.service('admin::role');
    const role = await roles.create({ name: 'Watchers', description: '' });
    const action = 'plugin::lifecycle-map.experiment.read';
    await roles.addPermissions(role.id, [
      { action, subject: null, properties: {}, conditions: [] },
    ]);
    await site.strapi
      .service('admin::user')
      .create({ ...user, firstname: 'Wa', lastname: 'Tcher', isActive: true, roles: [role.id] });
    page = await openAdmin(browser, site.url, user);
    await page.goto(addressOf());
    await page.getByRole('link', { name: 'Going on' }).click();
    await page.getByText(/^Hidden until/).waitFor();
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    await page.goto(addressOf('/new'));
    await page
      .getByText(/permission/i)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Start the experiment' }).count()).toBe(0);
    await page.goto(addressOf('/nowhere'));
    await page
      .getByRole('alert')
      .getByText(/could not be loaded/)
      .waitFor();
  });
});
