import type { Core } from '@strapi/strapi';

import { registerPermissions } from './access';
import { migrate, persistTables } from './database';
import { startNightly } from './scheduling';
import contentTypes from './content-types';
import type { Parts } from './create-lifecycle';
import { nightlyTasks } from './nightly-tasks';

const TABLES = Object.values(contentTypes).map(({ schema }) => schema.collectionName);

/** Brings the database up to date and fills memory, before the first request. */
export async function bootstrap(strapi: Core.Strapi, parts: Parts): Promise<void> {
  const {
    catalogue,
    consents,
    db,
    experiments,
    log,
    mirror,
    model,
    optedInTypes,
    rules,
    service,
    taxonomy,
  } = parts;
  await migrate(db);
  await persistTables(strapi, TABLES);
  await registerPermissions(service);
  await optedInTypes.load();
  await taxonomy.load();
  // Before the catalogue: its entries get the positions that they had.
  await model.restore();
  await catalogue.poll();
  await rules.poll();
  await experiments.poll();
  await consents.poll();
  model.startBuilding();
  mirror.start();
  startNightly(strapi.cron, log, nightlyTasks(parts));
}
