import type { Core } from '@strapi/strapi';

import { openDemo } from './setup/demo-access';
import { grantPublicRole } from './setup/public-role';
import { seed } from './setup/seed';

export default {
  /** Extra steps of the demo that a plain start of the app does not need. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    if (strapi.plugin('users-permissions')) await grantPublicRole(strapi);
    if (process.env.PLAYGROUND_SEED === 'true') await seed(strapi);
    if (process.env.PLAYGROUND_DEMO === 'true') {
      // Read by scripts/demo.mjs, on a line of its own.
      process.stdout.write(`ACCESS ${JSON.stringify(await openDemo(strapi))}\n`);
    }
  },
};
