import type { Core } from '@strapi/strapi';

import { getService } from './get-service';

const INTERVAL_MS = 1_000;
const SAVE_MS = 60_000;

/** Keeps what memory mirrors at most a second behind the database, whoever writes to it. */
export const mirror = ({ strapi }: { strapi: Core.Strapi }) => {
  let timer: NodeJS.Timeout | null = null;
  let polling: Promise<void> = Promise.resolve();
  let lastProblem = '';

  const poll = async (): Promise<void> => {
    await getService(strapi, 'taxonomy').load();
    await getService(strapi, 'catalogue').poll();
    await getService(strapi, 'reviews').poll();
    await getService(strapi, 'rules').poll();
    await getService(strapi, 'experiments').poll();
    getService(strapi, 'suggestions').follow();
    getService(strapi, 'jobs').follow();
    await getService(strapi, 'consents').poll();
    getService(strapi, 'model').startBuilding();
    // That may take a while, in which all else goes on being followed.
    if (getService(strapi, 'model').isBuilding()) return;
    await getService(strapi, 'model').poll();
    await getService(strapi, 'model').save(SAVE_MS);
  };

  const pollAndReport = async (): Promise<void> => {
    try {
      await poll();
      lastProblem = '';
    } catch (error) {
      const problem = String(error);
      // Once a problem, not once a second.
      if (problem !== lastProblem)
        strapi.log.error(`lifecycle-map: cannot read changes: ${problem}`);
      lastProblem = problem;
    }
  };

  const schedule = (): void => {
    timer = setTimeout(() => {
      polling = pollAndReport().finally(() => {
        if (timer) schedule();
      });
    }, INTERVAL_MS);
    timer.unref();
  };

  return {
    start: schedule,

    async stop(): Promise<void> {
      if (timer) clearTimeout(timer);
      timer = null;
      await polling;
    },
  };
};
