import type { ReplayAccuracy } from '../../../plugin/ranking/weights/replay-accuracy';
import { TABLES } from '../database';
import type { Database, Log } from '../strapi';

const PART = 'accuracy';
const VERSION = 1;

interface Parts {
  db: Database;
  log: Log;
}

/** Takes up the tests that were stored last. Those that cannot be used are logged, and collected anew. */
export async function restoreAccuracy({ db, log }: Parts, accuracy: ReplayAccuracy): Promise<void> {
  const [row]: { body: string }[] = await db
    .getConnection(TABLES.model)
    .select('body')
    .where({ part: PART, version: VERSION });
  if (row === undefined) return;
  try {
    accuracy.restore(JSON.parse(row.body));
  } catch (error) {
    log.warn(`lifecycle-map: ${String(error)}. They are collected anew.`);
  }
}

/** Stores the tests in the place of the last ones; of several instances, the last one's stay. */
export async function storeAccuracy(
  db: Database,
  accuracy: ReplayAccuracy,
  until: number,
): Promise<void> {
  const row = {
    part: PART,
    version: VERSION,
    learned_until: until,
    body: JSON.stringify(accuracy.store()),
  };
  await db.getConnection(TABLES.model).insert(row).onConflict('part').merge();
}
