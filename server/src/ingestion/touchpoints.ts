import {
  type Transaction,
  TABLES,
  inChunks,
  inTransaction,
  insertRows,
  readByValues,
  retryOnConflict,
} from '../database';
import { groupCommit, type SchedulerService } from '../scheduling';
import type { LearnableTouchpoint, Written, ModelService } from '../model';
import { resolveIdentities } from '../people';
import type { Database } from '../strapi';
import { isTouchpoint, type Arrival } from './accepted-touchpoint';
import { messageHashOf, touchpointRow, type TouchpointRow } from './touchpoint-row';

export interface Ingested {
  accepted: number;
  duplicates: number;
}

interface Ingestion extends Written {
  /** What the table did not hold yet. */
  fresh: ReadonlySet<Hashed>;
}

/** A touchpoint under its hash, or somebody's introduction: the order of the two decides who a device belongs to. */
interface Hashed {
  hash: string | null;
  arrival: Arrival;
}

/** A sending of so many is stored with others that come at the same time. */
const SMALL = 10;
/** Touchpoints in a transaction while others ask: where there is one connection, they wait for it. */
const PART = 100;

/** Whether what was stored of them already counts as duplicates when all are sent again. */
const canBeRepeated = (hashed: Hashed[]): boolean =>
  hashed.every(({ arrival }) => !isTouchpoint(arrival) || arrival.messageId !== null);

/** What became of one sending. */
function ingestedOf(sent: Hashed[], fresh: ReadonlySet<Hashed>): Ingested {
  const added = sent.filter((one) => fresh.has(one));
  const accepted = added.filter(({ arrival }) => isTouchpoint(arrival)).length;
  return { accepted, duplicates: sent.length - added.length };
}

interface Parts {
  db: Database;
  model: ModelService;
  scheduler: SchedulerService;
}

export const createTouchpoints = ({ db, model, scheduler }: Parts) => {
  const readPresent = async (trx: Transaction, hashes: string[]): Promise<Set<string>> => {
    const rows = await readByValues<{ message_hash: string }>(
      db,
      {
        table: TABLES.touchpoints,
        columns: ['message_hash'],
        column: 'message_hash',
        values: hashes,
      },
      trx,
    );
    return new Set(rows.map(({ message_hash }) => message_hash));
  };

  /** Introductions, and the first of each message that the table does not hold yet. */
  const readFresh = async (trx: Transaction, hashed: Hashed[]): Promise<Hashed[]> => {
    const named = hashed.flatMap(({ hash, arrival }) =>
      hash !== null && isTouchpoint(arrival) && arrival.messageId !== null ? [hash] : [],
    );
    const seen = await readPresent(trx, named);
    return hashed.filter(({ hash }) => {
      if (hash === null) return true;
      const isFirst = !seen.has(hash);
      seen.add(hash);
      return isFirst;
    });
  };

  const write = async (trx: Transaction, hashed: Hashed[]): Promise<Ingestion> => {
    const fresh = await readFresh(trx, hashed);
    if (fresh.length === 0) return { fresh: new Set(), learnable: [], joins: [], lastId: null };
    const now = Date.now();
    const persons = fresh.map(({ arrival }) => arrival.person);
    const { rows: identities, joins } = await resolveIdentities(db, trx, persons, now);
    const learnable: LearnableTouchpoint[] = [];
    const rows: TouchpointRow[] = [];
    fresh.forEach(({ hash, arrival }, index) => {
      const identity = identities[index];
      if (identity === undefined) throw new Error('A touchpoint was left without an identity');
      if (hash === null || !isTouchpoint(arrival)) return;
      learnable.push({
        messageHash: hash,
        contactId: identity.contact_id,
        type: arrival.type,
        content: arrival.content,
        channel: arrival.channel,
        ofRecommendation: arrival.recommendationId !== null,
        occurredAt: arrival.occurredAt,
        receivedAt: now,
      });
      rows.push(touchpointRow(arrival, hash, identity.id, now));
    });
    const lastId = await insertRows(db, TABLES.touchpoints, rows, trx);
    return { fresh: new Set(fresh), learnable, joins, lastId };
  };

  const hasOneConnection = (): boolean => db.dialect.client === 'sqlite';

  /**
   * A batch is stored at once, unless that keeps others waiting. What fails half way is sent again, so only what can be
   * repeated comes in parts.
   */
  const partsOf = (hashed: Hashed[]): Iterable<Hashed[]> =>
    hasOneConnection() && scheduler.hasForeground() && canBeRepeated(hashed)
      ? inChunks(hashed, PART)
      : [hashed];

  /** Stores sendings, all of them or none. @param batchSize of what they are a part of */
  const store = async (sendings: Hashed[][], batchSize: number): Promise<Ingested[]> => {
    const piece = async (): Promise<Ingested[]> => {
      const { fresh } = await model.learnFrom(
        () => retryOnConflict(() => inTransaction(db, (trx) => write(trx, sendings.flat()))),
        batchSize,
      );
      return sendings.map((sent) => ingestedOf(sent, fresh));
    };
    return hasOneConnection() ? scheduler.background(piece) : piece();
  };

  const storeSmall = groupCommit((sendings: Hashed[][]) => store(sendings, sendings.flat().length));

  return {
    /**
     * Stores touchpoints, and who turned out to be whom, then lets the model learn them. A `messageId` that was seen before
     * counts as a duplicate. When it returns, they are durable.
     */
    async ingest(arrivals: Arrival[]): Promise<Ingested> {
      if (arrivals.length === 0) return { accepted: 0, duplicates: 0 };
      const hashed = arrivals.map((arrival) => ({
        hash: isTouchpoint(arrival) ? messageHashOf(arrival) : null,
        arrival,
      }));
      if (hashed.length <= SMALL) return storeSmall(hashed);
      const ingested: Ingested = { accepted: 0, duplicates: 0 };
      for (const part of partsOf(hashed)) {
        for (const stored of await store([part], hashed.length)) {
          ingested.accepted += stored.accepted;
          ingested.duplicates += stored.duplicates;
        }
      }
      return ingested;
    },
  };
};

export type TouchpointsService = ReturnType<typeof createTouchpoints>;
