import { randomBytes } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { ServedItem } from '../../../plugin/contracts/contacts';
import type { ExperimentMeta } from '../../../plugin/contracts/experiments';
import { DAY_MS } from '../../../plugin/time';
import { TABLES, insertRows, tableSize } from '../database';
import type { Database, Log } from '../strapi';
import { identityOf, sha256, valueHash, type Person } from './identity';
import { namedIn, packItems } from './served-items';
import { createServedNames } from './served-names';

const FLUSH_MS = 1_000;
/** Further lists are dropped: the database is too slow, and memory would run out. */
const MAX_QUEUED = 10_000;

/** Lists that are remembered, so that asking for the same again stores nothing. */
const MAX_REMEMBERED = 20_000;

/** A list that waits to be stored. */
interface Queued {
  recommendation_id: string;
  identity_kind: string;
  identity_hash: string;
  served_at: number;
  items: ServedItem[];
  experiment_id: string | null;
  arm: string | null;
}

const dayOf = (time: number): number => Math.floor(time / DAY_MS);

/** What makes two lists of a day the same. @param contactId who has the device, which may change hands */
const keyOf = (
  { identity_kind, identity_hash, served_at, items, experiment_id, arm }: Queued,
  contactId: number | undefined,
): string =>
  sha256(
    JSON.stringify([
      dayOf(served_at),
      contactId,
      identity_kind,
      identity_hash,
      items,
      experiment_id,
      arm,
    ]),
  );

/** 128 random bits in lower case: MariaDB does not tell cases apart. */
export const newRecommendationId = (): string =>
  BigInt(`0x${randomBytes(16).toString('hex')}`).toString(36);

interface Parts {
  db: Database;
  log: Log;
}

/**
 * Stores what was recommended to whom. It writes behind, so that no answer waits for it. What somebody was served on the same day
 * already is one list, however often they ask.
 */
export const createServedLists = ({ db, log }: Parts) => {
  const names = createServedNames(db);
  /** Ids of the lists of today. */
  const served = new LRUCache<string, string>({ max: MAX_REMEMBERED });
  let queue: Queued[] = [];
  let lost = 0;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const write = async (lists: Queued[]): Promise<void> => {
    try {
      const numberOf = await names.numbersOf(lists.flatMap(({ items }) => namedIn(items)));
      const rows = lists.map((list) => ({ ...list, items: packItems(list.items, numberOf) }));
      await insertRows(db, TABLES.served, rows);
    } catch (error) {
      lost += lists.length;
      served.clear();
      log.error(`lifecycle-map: ${lists.length} served lists were lost: ${String(error)}`);
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

    /** How many lists are stored, and what they take on disk with all that they name, in bytes. */
    async size(): Promise<{ lists: number; bytes: number }> {
      const rows = (await db.getConnection(TABLES.served).count({ lists: '*' })) as unknown as {
        lists: unknown;
      }[];
      const bytes = [await tableSize(db, TABLES.served), await tableSize(db, TABLES.servedNames)];
      return {
        lists: Number(rows[0]?.lists ?? 0),
        bytes: bytes.reduce((sum, own) => sum + own, 0),
      };
    },

    /** Call it when somebody is erased: what they were served is remembered. */
    forget: (): void => served.clear(),

    /**
     * Has a list stored, unless it was served to the same person on the same day.
     * @param contactId of the person, where they are known
     * @returns the id to cite it by
     */
    add(
      person: Person,
      contactId: number | undefined,
      items: ServedItem[],
      experiment?: ExperimentMeta,
    ): string {
      const id = newRecommendationId();
      const identity = identityOf(person);
      if (identity === null) return id;
      const list: Queued = {
        recommendation_id: id,
        identity_kind: identity.kind,
        identity_hash: valueHash(identity.value),
        served_at: Date.now(),
        items,
        experiment_id: experiment?.id ?? null,
        arm: experiment?.arm ?? null,
      };
      const key = keyOf(list, contactId);
      const known = served.get(key);
      if (known !== undefined) return known;
      if (queue.length >= MAX_QUEUED) {
        lost += 1;
        return id;
      }
      served.set(key, id);
      queue.push(list);
      timer ??= setTimeout(() => void flush(), FLUSH_MS).unref();
      return id;
    },
  };
};

export type ServedListsService = ReturnType<typeof createServedLists>;
