import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { databases, type DatabaseKind } from './databases';
import { startSite, type Site } from './site';

const PICTURES = path.resolve(import.meta.dirname, '../.artifacts');

/** Who may do everything in the demo. */
export const LOGIN = { email: 'editor@example.com', password: 'Lifecycle-demo-1' };

/** Starts the demo with its admin panel. @param isSeeded whether it has its library and its contacts */
export const startDemo = (isSeeded = true): Promise<Site> =>
  startSite(databases[0] as DatabaseKind, {
    env: {
      SERVE_ADMIN: 'true',
      PLAYGROUND_DEMO: 'true',
      ...(isSeeded ? { PLAYGROUND_SEED: 'true' } : {}),
    },
  });

/** Stops what was started, also after a start that failed half way. */
export async function stopDemo(site?: Site, browser?: Browser): Promise<void> {
  await browser?.close();
  await site?.stop();
  await site?.database.drop();
}

/** Keeps what a page looks like, for people to look at. */
export async function takePicture(page: Page, name: string, isWhole = false): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: isWhole });
}
