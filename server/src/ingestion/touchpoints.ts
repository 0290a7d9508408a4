import type { TraitChanges } from '../../../plugin/journey/traits';
import {
  type Transaction,
  TABLES,
  inChunks,
  inTransaction,
  insertRows,
  nextInSequence,
  readByValues,
  retryOnConflict,
  sharedNow,
} from '../database';
import type { CommittedWrite, LearnableTouchpoint, ModelService } from '../model';
import {
  identitiesOf,
  resolveIdentities,
  writeTraits,
  type Identity,
  type IdentityHashesService,
  type Person,
  type ServedListsService,
  type TraitsOfIdentity,
} from '../people';
import { groupCommit, type SchedulerService } from '../scheduling';
import type { Database } from '../strapi';
import { isTouchpoint, type Arrival } from './arrival';
import { messageHashOf, touchpointRow, type TouchpointRow } from './touchpoint-row';

export interface Ingested {
  accepted: number;
  /** Touchpoints whose `messageId` was seen before. */
  duplicates: number;
}

/** An arrival with its message hash; null for an introduction. */
interface Hashed {
  hash: string | null;
  arrival: Arrival;
}

interface Inserted extends Omit<CommittedWrite, 'batchSize'> {
  /** Those that the table did not hold yet. */
  fresh: ReadonlySet<Hashed>;
}

/** Batches up to this size are stored together with others that come at the same time. */
const MAX_GROUPED = 10;
/** Touchpoints in one transaction while requests wait for the only connection. */
const PART = 100;

/** Whether sending all again after a failure would store none of them twice. */
const isIdempotent = (batch: Hashed[]): boolean =>
  batch.every(({ arrival }) => !isTouchpoint(arrival) || arrival.messageId !== null);

function ingestedOf(batch: Hashed[], fresh: ReadonlySet<Hashed>): Ingested {
  const added = batch.filter((one) => fresh.has(one));
  const accepted = added.filter(({ arrival }) => isTouchpoint(arrival)).length;
  return { accepted, duplicates: batch.length - added.length };
}

const traitsIn = (arrival: Arrival): TraitChanges | null =>
  isTouchpoint(arrival) ? null : (arrival.traits ?? null);

/** Ids that may turn out to be somebody else's by now. */
const sharedIds = (person: Person): Identity[] => identitiesOf(person).slice(1);

interface Parts {
  db: Database;
  identityHashes: Pick<IdentityHashesService, 'keyed'>;
  model: Pick<ModelService, 'beginWrite'>;
  servedLists: Pick<ServedListsService, 'flushOf'>;
  scheduler: SchedulerService;
}

export const createTouchpoints = ({ db, identityHashes, model, scheduler, servedLists }: Parts) => {
  const hasOneConnection = db.dialect.client === 'sqlite';

  const readKnownHashes = async (trx: Transaction, hashes: string[]): Promise<Set<string>> => {
    const column = 'message_hash';
    const asked = { table: TABLES.touchpoints, columns: [column], column, values: hashes };
    const rows = await readByValues<{ message_hash: string }>(db, asked, trx);
    return new Set(rows.map(({ message_hash }) => message_hash));
  };

  /** Introductions, and the first touchpoint of each message that the table does not hold yet. */
  const readFresh = async (trx: Transaction, batch: Hashed[]): Promise<Hashed[]> => {
    const named = batch.flatMap(({ hash, arrival }) =>
      hash !== null && isTouchpoint(arrival) && arrival.messageId !== null ? [hash] : [],
    );
    const seen = await readKnownHashes(trx, named);
    return batch.filter(({ hash }) => {
      if (hash === null) return true;
      const isFirst = !seen.has(hash);
      seen.add(hash);
      return isFirst;
    });
  };

  const insert = async (trx: Transaction, batch: Hashed[]): Promise<Inserted> => {
    const fresh = await readFresh(trx, batch);
    if (fresh.length === 0) return { fresh: new Set(), touchpoints: [], joins: [], lastId: null };
    const now = sharedNow();
    const seq = fresh.some(({ arrival }) => traitsIn(arrival) !== null)
      ? await nextInSequence(db, trx, 'traits')
      : null;
    const persons = fresh.map(({ arrival }) => arrival.person);
    const { rows: identities, joins } = await resolveIdentities(db, trx, {
      persons,
      now,
      keyed: identityHashes.keyed,
    });
    const touchpoints: LearnableTouchpoint[] = [];
    const rows: TouchpointRow[] = [];
    const traits: TraitsOfIdentity[] = [];
    fresh.forEach(({ hash, arrival }, index) => {
      const identity = identities[index];
      if (identity === undefined) throw new Error('A touchpoint was left without an identity');
      const changes = traitsIn(arrival);
      if (changes !== null) traits.push({ identityId: identity.id, changes });
      if (hash === null || !isTouchpoint(arrival)) return;
      touchpoints.push({
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
    if (seq !== null) await writeTraits(db, trx, traits, seq);
    return { fresh: new Set(fresh), touchpoints, joins, lastId };
  };

  /** Stores batches in one transaction, then tells the model. @param batchSize of what they are a part of */
  const storeNow = async (batches: Hashed[][], batchSize: number): Promise<Ingested[]> => {
    const write = model.beginWrite();
    try {
      const { fresh, ...inserted } = await retryOnConflict(() =>
        inTransaction(db, (trx) => insert(trx, batches.flat())),
      );
      write.committed({ ...inserted, batchSize });
      return batches.map((batch) => ingestedOf(batch, fresh));
    } catch (error) {
      write.rolledBack();
      throw error;
    }
  };

  const store = (batches: Hashed[][], batchSize: number): Promise<Ingested[]> =>
    hasOneConnection
      ? scheduler.background(() => storeNow(batches, batchSize))
      : storeNow(batches, batchSize);

  const storeGrouped = groupCommit((batches: Hashed[][]) => store(batches, batches.flat().length));

  /**
   * A batch is one transaction, unless others wait for the connection. Only an idempotent batch is split: when a part fails,
   * its sender sends all of it again.
   */
  const partsOf = (batch: Hashed[]): Iterable<Hashed[]> =>
    hasOneConnection && scheduler.hasForeground() && isIdempotent(batch)
      ? inChunks(batch, PART)
      : [batch];

  return {
    /** Stores touchpoints and whose they are. They are durable when it returns; the model learns them in the background. */
    async ingest(arrivals: Arrival[]): Promise<Ingested> {
      if (arrivals.length === 0) return { accepted: 0, duplicates: 0 };
      await servedLists.flushOf(arrivals.flatMap(({ person }) => sharedIds(person)));
      const batch = arrivals.map((arrival) => ({
        hash: isTouchpoint(arrival) ? messageHashOf(arrival) : null,
        arrival,
      }));
      if (batch.length <= MAX_GROUPED) return storeGrouped(batch);
      const ingested: Ingested = { accepted: 0, duplicates: 0 };
      for (const part of partsOf(batch)) {
        for (const stored of await store([part], batch.length)) {
          ingested.accepted += stored.accepted;
          ingested.duplicates += stored.duplicates;
        }
      }
      return ingested;
    },
  };
};

export type TouchpointsService = ReturnType<typeof createTouchpoints>;
