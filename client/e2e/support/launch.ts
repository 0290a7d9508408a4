import { chromium, type Browser } from 'playwright-core';

import { CHROMIUM } from '../../../tests/support/chromium';

/** By which a page without HTTPS is reached that is not `localhost`. */
export const PLAIN_HOST = 'plain.example.com';

/** A browser as visitors have it: Playwright's own switches off the back/forward cache. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
    ],
  });
