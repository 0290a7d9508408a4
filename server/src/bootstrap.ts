import type { Core } from '@strapi/strapi';

import { registerPermissions } from './access';
import { persistTables, readSharedClock } from './database';
import { startNightly } from './scheduling';
import contentTypes from './content-types';
import type { Parts } from './create-lifecycle';
import { nightlyTasks } from './nightly-tasks';

const TABLES = Object.values(contentTypes).map(({ schema }) => schema.collectionName);

/** Fills memory, before the first request. */
export async function bootstrap(strapi: Core.Strapi, parts: Parts): Promise<void> {
  const {
    catalogue,
    consents,
    db,
    experiments,
    locales,
    identityHashes,
    log,
    mirror,
    model,
    optedInTypes,
    placements,
    rules,
    servedLists,
    service,
    taxonomy,
    traits,
  } = parts;
  await readSharedClock(db);
  await identityHashes.load();
  await persistTables(strapi, TABLES);
  await registerPermissions(service);
  await optedInTypes.load();
  placements.check();
  await locales.codes();
  await taxonomy.load();
  // Before the catalogue: its entries get the positions that they had.
  await model.restore();
  await catalogue.poll();
  await rules.poll();
  await experiments.poll();
  await consents.poll();
  await traits.poll();
  await servedLists.poll();
  model.startBuilding();
  mirror.start();
  startNightly(strapi.cron, log, nightlyTasks(parts));
}
