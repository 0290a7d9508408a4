import { chromium, type Browser, type Page } from 'playwright-core';

import { CHROMIUM } from './chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a page may take on a machine that two tests share. */
const ANSWER_MS = 90_000;

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

/** A page of the admin panel, logged in, without Strapi's own tour in the way. */
export async function openAdmin(
  browser: Browser,
  url: string,
  login: { email: string; password: string },
  theme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(ANSWER_MS);
  const settings = {
    STRAPI_THEME: theme,
    STRAPI_GUIDED_TOUR: JSON.stringify({ enabled: false, tours: {}, completedActions: [] }),
  };
  await context.addInitScript(
    `for (const [key, value] of Object.entries(${JSON.stringify(settings)})) localStorage.setItem(key, value);`,
  );
  const page = await context.newPage();
  await page.goto(`${url}/admin/auth/login`);
  await page.getByLabel('Email').fill(login.email);
  await page.getByLabel('Password', { exact: false }).first().fill(login.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
  return page;
}

/**
 * Has a frame drawn. Strapi shows what can be done with selected rows once the browser is idle, and one without a screen
 * is idle only after a frame.
 */
export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))',
  );
