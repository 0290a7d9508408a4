import type { Core } from '@strapi/strapi';

import { getService } from './get-service';
import { migrate } from './database/migrations/migrate';
import { startNightly } from './scheduling/nightly';
import { persistTables } from './database/persist-tables';
import { registerPermissions } from './access/register-permissions';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await migrate(strapi);
  await persistTables(strapi);
  await registerPermissions(strapi);
  await getService(strapi, 'optedInTypes').load();
  await getService(strapi, 'taxonomy').load();
  // Before the catalogue: its entries get the positions that they had.
  await getService(strapi, 'model').restore();
  await getService(strapi, 'catalogue').poll();
  await getService(strapi, 'rules').poll();
  await getService(strapi, 'experiments').poll();
  await getService(strapi, 'consents').poll();
  getService(strapi, 'model').startBuilding();
  getService(strapi, 'mirror').start();
  startNightly(strapi);
}
