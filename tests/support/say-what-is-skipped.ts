import { existsSync } from 'node:fs';

import { CHROMIUM } from './chromium';
import { whatIsSkipped } from './databases';

/** Said before the tests, where their own output does not hide it. */
export default async function sayWhatIsSkipped(): Promise<void> {
  for (const sentence of await whatIsSkipped()) console.log(sentence);
  if (!existsSync(CHROMIUM))
    console.log(`Skipped in the browser: there is no Chromium at ${CHROMIUM}.`);
}
