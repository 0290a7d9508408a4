import type { Core } from '@strapi/strapi';

import { getService } from './get-service';

const NAME = 'lifecycle-map retention';
/** Croner's pattern: every night at 03:20, in the server's time zone. */
const RULE = '0 20 3 * * *';

/** What each instance does every night, and what it is called when it fails. */
const tasksOf = (strapi: Core.Strapi, now: number): [string, () => Promise<void>][] => [
  ['old data could not be removed', () => getService(strapi, 'retention').run(now)],
  ['old counts could not be removed', () => getService(strapi, 'sourceCounts').prune(now)],
  ['sums keep who was erased', () => getService(strapi, 'model').dropErasedSums()],
];

async function runNightly(strapi: Core.Strapi): Promise<void> {
  for (const [failure, run] of tasksOf(strapi, Date.now())) {
    try {
      await run();
    } catch (error) {
      strapi.log.error(`lifecycle-map: ${failure}: ${String(error)}`);
    }
  }
}

export function startNightly(strapi: Core.Strapi): void {
  strapi.cron.add({ [NAME]: { task: () => runNightly(strapi), options: { rule: RULE } } });
}

export const stopNightly = (strapi: Core.Strapi): void => {
  strapi.cron.remove(NAME);
};
