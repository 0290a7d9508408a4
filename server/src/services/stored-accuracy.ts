import type { Core } from '@strapi/strapi';

import type { ReplayAccuracy } from '../../../plugin/ranking/weights/replay-accuracy';
import { TABLES } from '../migrations/tables';

const PART = 'accuracy';
const VERSION = 1;

/** Takes up the tests that were stored last. Those that cannot be used are logged, and collected anew. */
export async function restoreAccuracy(
  strapi: Core.Strapi,
  accuracy: ReplayAccuracy,
): Promise<void> {
  const [row]: { body: string }[] = await strapi.db
    .getConnection(TABLES.model)
    .select('body')
    .where({ part: PART, version: VERSION });
  if (row === undefined) return;
  try {
    accuracy.restore(JSON.parse(row.body));
  } catch (error) {
    strapi.log.warn(`lifecycle-map: ${String(error)}. They are collected anew.`);
  }
}

/** Stores the tests in the place of the last ones; of several instances, the last one's stay. */
export async function storeAccuracy(
  strapi: Core.Strapi,
  accuracy: ReplayAccuracy,
  until: number,
): Promise<void> {
  const row = {
    part: PART,
    version: VERSION,
    learned_until: until,
    body: JSON.stringify(accuracy.store()),
  };
  await strapi.db.getConnection(TABLES.model).insert(row).onConflict('part').merge();
}
