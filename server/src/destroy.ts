import type { Core } from '@strapi/strapi';

import { getService } from './get-service';
import { stopNightly } from './scheduling/nightly';

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  stopNightly(strapi);
  getService(strapi, 'model').stop();
  await getService(strapi, 'reports').stop();
  await getService(strapi, 'mirror').stop();
  await getService(strapi, 'jobs').stop();
  await getService(strapi, 'model').save();
  await getService(strapi, 'suggestions').stop();
  await getService(strapi, 'servedLists').flush();
  await getService(strapi, 'sourceCounts').flush();
  // Last: it may take seconds, and costs the next start no more than time where the process does not get them.
  await getService(strapi, 'model').storeCounts();
}
