import type { Core } from '@strapi/strapi';

import { getService } from './get-service';

const NAME = 'lifecycle-map retention';
/** Croner's pattern: every night at 03:20, in the server's time zone. */
const RULE = '0 20 3 * * *';

export function startNightly(strapi: Core.Strapi): void {
  const task = async (): Promise<void> => {
    try {
      await getService(strapi, 'retention').run(Date.now());
      await getService(strapi, 'jobs').startSuggest({ id: null, name: null });
    } catch (error) {
      strapi.log.error(`lifecycle-map: the nightly work was not finished: ${String(error)}`);
    }
  };
  strapi.cron.add({ [NAME]: { task, options: { rule: RULE } } });
}

export const stopNightly = (strapi: Core.Strapi): void => {
  strapi.cron.remove(NAME);
};
