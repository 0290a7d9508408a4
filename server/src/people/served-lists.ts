import type { ServedItem } from '../../../plugin/contracts/contacts';
import type { ExperimentMeta } from '../../../plugin/contracts/experiments';
import { TABLES, insertRows } from '../database';
import type { Database, Log } from '../strapi';
import { identityOf, valueHash, type Person } from './identity';

const FLUSH_MS = 1_000;
/** Further lists are dropped: the database is too slow, and memory would run out. */
const MAX_QUEUED = 10_000;

interface ServedRow {
  recommendation_id: string;
  identity_kind: string;
  identity_hash: string;
  served_at: number;
  items: string;
  experiment_id: string | null;
  arm: string | null;
}

interface Parts {
  db: Database;
  log: Log;
}

/** Stores what was recommended to whom. It writes behind, so that no answer waits for it. */
export const createServedLists = ({ db, log }: Parts) => {
  let queue: ServedRow[] = [];
  let lost = 0;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const write = async (rows: ServedRow[]): Promise<void> => {
    try {
      await insertRows(db, TABLES.served, rows);
    } catch (error) {
      lost += rows.length;
      log.error(`lifecycle-map: ${rows.length} served lists were lost: ${String(error)}`);
    }
  };

  const flush = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    const rows = queue;
    queue = [];
    writing = writing.then(() => (rows.length > 0 ? write(rows) : undefined));
    await writing;
  };

  return {
    flush,

    /** Lists that were not stored: the queue was full, or the database refused them. */
    lost: (): number => lost,

    add(
      recommendationId: string,
      person: Person,
      items: ServedItem[],
      experiment?: ExperimentMeta,
    ): void {
      const identity = identityOf(person);
      if (identity === null) return;
      if (queue.length >= MAX_QUEUED) {
        lost += 1;
        return;
      }
      queue.push({
        recommendation_id: recommendationId,
        identity_kind: identity.kind,
        identity_hash: valueHash(identity.value),
        served_at: Date.now(),
        items: JSON.stringify(items),
        experiment_id: experiment?.id ?? null,
        arm: experiment?.arm ?? null,
      });
      timer ??= setTimeout(() => void flush(), FLUSH_MS).unref();
    },
  };
};

export type ServedListsService = ReturnType<typeof createServedLists>;
