import type { Core } from '@strapi/strapi';

import { getService } from '../get-service';

interface Task {
  /** Croner's pattern, in the server's time zone. */
  rule: string;
  run: (strapi: Core.Strapi, now: number) => Promise<unknown>;
  /** What could not be done, when it fails. */
  failure: string;
}

const TASKS: Record<string, Task> = {
  // Before retention removes what a result is counted from.
  'lifecycle-map experiment results': {
    rule: '0 10 3 * * *',
    run: (strapi) => getService(strapi, 'experiments').keepResults(),
    failure: 'results of experiments could not be kept',
  },
  'lifecycle-map retention': {
    rule: '0 20 3 * * *',
    run: (strapi, now) => getService(strapi, 'retention').run(now),
    failure: 'old data could not be removed',
  },
  'lifecycle-map source counts': {
    rule: '0 25 3 * * *',
    run: (strapi, now) => getService(strapi, 'sourceCounts').prune(now),
    failure: 'old counts could not be removed',
  },
  // After retention: who is removed by it is in no sum either.
  'lifecycle-map model': {
    rule: '0 35 3 * * *',
    run: (strapi) => getService(strapi, 'model').renew(),
    failure: 'the model was not renewed',
  },
  'lifecycle-map suggestions': {
    rule: '0 40 3 * * *',
    run: (strapi) => getService(strapi, 'jobs').startSuggest({ id: null, name: null }),
    failure: 'the library was not judged anew',
  },
  // Each hour, so that a server that slept at midnight still keeps the day; once a day it does something.
  'lifecycle-map coverage': {
    rule: '0 7 * * * *',
    run: (strapi, now) => getService(strapi, 'coverageDays').take(now),
    failure: 'the coverage of today could not be kept',
  },
};

export function startNightly(strapi: Core.Strapi): void {
  for (const [name, { rule, run, failure }] of Object.entries(TASKS)) {
    const task = async (): Promise<void> => {
      try {
        await run(strapi, Date.now());
      } catch (error) {
        strapi.log.error(`lifecycle-map: ${failure}: ${String(error)}`);
      }
    };
    strapi.cron.add({ [name]: { task, options: { rule } } });
  }
}

export const stopNightly = (strapi: Core.Strapi): void => {
  for (const name of Object.keys(TASKS)) strapi.cron.remove(name);
};
