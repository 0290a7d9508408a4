import { randomBytes } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { ServedItem } from '../../../plugin/contracts/contacts';
import type { ExperimentMeta } from '../../../plugin/contracts/experiments';
import { DAY_MS } from '../../../plugin/time';
import {
  TABLES,
  holdSequence,
  inTransaction,
  insertRows,
  reasonOf,
  retryOnConflict,
  tableSize,
  sharedNow,
} from '../database';
import type { Database, Log } from '../strapi';
import { lastErasure, readErasedIds } from './erasures';
import {
  identityKey,
  identityOf,
  sha256,
  type Identity,
  type IdentityKind,
  type Person,
} from './identity';
import { keyOf, type IdentityHashesService } from './identity-hashes';
import { namedIn, packExperiment, packItems } from './served-items';
import { createServedNames } from './served-names';

const FLUSH_MS = 1_000;
/** Further lists are dropped: the database is too slow, and memory would run out. */
const MAX_QUEUED = 10_000;

/** Lists that are remembered, so that asking for the same again stores nothing. */
const MAX_REMEMBERED = 20_000;

/** A list that waits to be stored. */
interface List {
  recommendation_id: string;
  identity_kind: IdentityKind;
  identity_hash: string;
  served_at: number;
  items: ServedItem[];
  experiment_id: string | null;
  /** Tells lists apart; who is in which arm is stored once a person. */
  arm: string | null;
}

interface Queued {
  list: List;
  /** Number of the last erasure that was known when it was served. */
  erasure: number;
}

const personOf = ({ identity_kind, identity_hash }: List): string =>
  identityKey(identity_kind, identity_hash);

const dayOf = (time: number): number => Math.floor(time / DAY_MS);

/** What makes two lists of a day the same. @param contactId who has the device, which may change hands */
const listKey = (
  { identity_kind, identity_hash, served_at, items, experiment_id, arm }: List,
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
  identityHashes: Pick<IdentityHashesService, 'of'>;
}

/**
 * Stores what was recommended to whom. It writes behind, so that no answer waits for it. What somebody was served on the same day
 * already is one list, however often they ask.
 */
export const createServedLists = ({ db, log, identityHashes }: Parts) => {
  const names = createServedNames(db);
  /** Ids of the lists of today. */
  const served = new LRUCache<string, string>({ max: MAX_REMEMBERED });
  let queue: Queued[] = [];
  let lost = 0;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  let erasure = 0;

  /** Lists of whoever was erased since, on whichever instance, are not written. */
  const store = async (queued: Queued[]): Promise<void> => {
    const numberOf = await names.numbersOf(
      queued.flatMap(({ list }) => namedIn(list.items, list.experiment_id)),
    );
    await inTransaction(db, async (trx) => {
      // An erasure that comes now waits, and finds the rows.
      await holdSequence(db, trx, 'erasures');
      const since = Math.min(...queued.map((one) => one.erasure));
      const erased = new Map(
        (await readErasedIds(db, trx, since)).map((id) => [keyOf(id), id.seq]),
      );
      const rows = queued
        .filter((one) => (erased.get(personOf(one.list)) ?? 0) <= one.erasure)
        .map(({ list }) => ({
          recommendation_id: list.recommendation_id,
          identity_kind: list.identity_kind,
          identity_hash: list.identity_hash,
          served_at: list.served_at,
          items: packItems(list.items, numberOf),
          experiment_id: packExperiment(list.experiment_id, numberOf),
        }));
      await insertRows(db, TABLES.served, rows, trx);
    });
  };

  const write = async (queued: Queued[]): Promise<void> => {
    try {
      await retryOnConflict(() => store(queued));
    } catch (error) {
      lost += queued.length;
      served.clear();
      log.error(`lifecycle-map: ${queued.length} served lists were lost: ${reasonOf(error)}`);
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

    /** Writes what was served to these ids: call it before they are somebody else's. */
    async flushOf(identities: Identity[]): Promise<void> {
      const asked = new Set(identities.map((identity) => keyOf(identityHashes.of(identity))));
      if (queue.some(({ list }) => asked.has(personOf(list)))) await flush();
    },

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

    /** Learns of erasures, so that lists that are served from now on to the same people are stored. */
    async poll(): Promise<void> {
      const last = await lastErasure(db);
      if (last !== erasure) served.clear();
      erasure = last;
    },

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
      const { kind, value_hash } = identityHashes.of(identity);
      const list: List = {
        recommendation_id: id,
        identity_kind: kind,
        identity_hash: value_hash,
        served_at: sharedNow(),
        items,
        experiment_id: experiment?.id ?? null,
        arm: experiment?.arm ?? null,
      };
      const key = listKey(list, contactId);
      const known = served.get(key);
      if (known !== undefined) return known;
      if (queue.length >= MAX_QUEUED) {
        lost += 1;
        return id;
      }
      served.set(key, id);
      queue.push({ list, erasure });
      timer ??= setTimeout(() => void flush(), FLUSH_MS).unref();
      return id;
    },
  };
};

export type ServedListsService = ReturnType<typeof createServedLists>;
