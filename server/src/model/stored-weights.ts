import type { Weights } from '../../../plugin/ranking/weights/weights';
import { TABLES } from '../database';
import type { Database, Log } from '../strapi';

const PART = 'weights';
/** Bumped when weights mean something else than before: older ones are then learned anew. */
const VERSION = 1;

interface Row {
  version: unknown;
  learned_until: unknown;
  body: string;
}

interface Parts {
  db: Database;
  log: Log;
}

/**
 * Takes up the weights that were stored last.
 * @returns until when touchpoints went into them; 0 when there are none, or none that can be used, which is logged
 */
export async function restoreWeights({ db, log }: Parts, weights: Weights): Promise<number> {
  const rows: Row[] = await db
    .getConnection(TABLES.model)
    .select('version', 'learned_until', 'body')
    .where({ part: PART });
  const [row] = rows;
  if (row === undefined || Number(row.version) !== VERSION) return 0;
  try {
    weights.restore(JSON.parse(row.body));
    return Number(row.learned_until);
  } catch (error) {
    log.warn(`lifecycle-map: ${String(error)}. They are learned anew.`);
    return 0;
  }
}

/** Stores the weights in the place of the last ones; of several instances, the last one stays. */
export async function storeWeights(
  db: Database,
  weights: Weights,
  learnedUntil: number,
): Promise<void> {
  const row = {
    part: PART,
    version: VERSION,
    learned_until: learnedUntil,
    body: JSON.stringify(weights.store()),
  };
  await db.getConnection(TABLES.model).insert(row).onConflict('part').merge();
}
