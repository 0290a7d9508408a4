import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzip } from 'node:zlib';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import { journeyShape } from '../../../plugin/taxonomy/journey-shape';
import type { Followed } from './follow-instances';
import { inTransaction, retryOnConflict } from '../database';
import type { Database, Log } from '../strapi';
import type { OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';
import type { StoredKnowledge } from './learned';
import type { StoredLearnedRows } from './learned-rows';
import { whatIsGone } from './settled-rows';
import {
  dropSnapshot,
  holdSnapshot,
  readBytes,
  readHead,
  replaceSnapshot,
  type SnapshotHead,
} from './snapshot-rows';

/** Bumped when what is stored looks different, or counts mean something else: older ones are then read anew. */
const VERSION = 1;
/** Uncompressed, that of about six million touchpoints: it is in memory twice while it is stored. */
const MOST_BYTES = 512 * 2 ** 20;
/** More would take several times as long, to save a quarter. */
const LEVEL = 1;

/** All that a model has to know to go on where it was. */
export interface StoredModel {
  knowledge: StoredKnowledge;
  rows: StoredLearnedRows;
  followed: Followed;
  /** The watermark of the tags that journeys were first read by. */
  readByTags: string | null;
  /** The entries, in the order of their positions. */
  items: ContentReference[];
}

interface Parts {
  db: Database;
  log: Log;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

/** What the model has counted, as it is kept over an orderly restart. @param modelVersion see `model` */
export function storedCounts({ db, log, optedInTypes, taxonomy }: Parts, modelVersion: string) {
  /** The snapshot that this process has taken up or stored last. */
  let last: SnapshotHead | null = null;

  /** Of what touchpoints are learned by: with another one they may have taught something else. */
  const fingerprint = (): string => {
    const shape = journeyShape(taxonomy.current());
    const types = optedInTypes.all();
    const parts = [modelVersion, shape, types.map(({ uid }) => uid)];
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  };

  const whyUntrue = async (head: SnapshotHead): Promise<string | null> => {
    if (head.version !== VERSION) return 'another version has stored it';
    if (head.fingerprint !== fingerprint()) {
      return 'the taxonomy, the content types that take part or the model have changed';
    }
    return whatIsGone(db, head.settled);
  };

  const say = (level: 'info' | 'warn', why: string): void => {
    log[level](
      `lifecycle-map: the model is read from the touchpoints and not from its snapshot: ${why}.`,
    );
  };

  return {
    /**
     * Hands on the snapshot where there is one that is true still. One that cannot be used is logged, and costs nothing
     * but time; one that is not true is dropped.
     * @returns whether it was taken up
     */
    async restore(takeUp: (stored: StoredModel) => void): Promise<boolean> {
      try {
        const head = await readHead(db);
        if (head === null) return false;
        const reason = await whyUntrue(head);
        if (reason !== null) {
          say('info', reason);
          // Whoever died while removing old touchpoints may have left journeys in it.
          await inTransaction(db, (trx) => dropSnapshot(db, trx));
          return false;
        }
        const bytes = await readBytes(db, head);
        takeUp(deserialize(await promisify(gunzip)(bytes)) as StoredModel);
        last = head;
        return true;
      } catch (error) {
        say('warn', error instanceof Error ? error.message : String(error));
        return false;
      }
    },

    /**
     * Stores what is taken, unless nothing was learned since the snapshot that is stored, or some of it is gone already.
     * Requests wait while it is taken.
     * @param events touchpoints learned
     */
    async store(events: number, take: () => StoredModel): Promise<void> {
      // One that cannot be read is replaced.
      const present = await readHead(db).catch(() => null);
      if (present !== null && present.sha256 === last?.sha256 && events === last.events) return;
      const taken = take();
      const { settled } = taken.rows;
      const head = { version: VERSION, fingerprint: fingerprint(), settled, events };
      const now = Date.now();
      const all = serialize(taken);
      if (all.length > MOST_BYTES) {
        log.info(
          'lifecycle-map: the model is too large to be stored; the next start reads the touchpoints.',
        );
        return;
      }
      const bytes = await promisify(gzip)(all, { level: LEVEL });
      const stored = await retryOnConflict(() =>
        inTransaction(db, async (trx) => {
          await holdSnapshot(db, trx);
          // Whoever erases somebody drops the snapshot, too: what was taken before is not to be stored after.
          const gone = await whatIsGone(db, settled, trx);
          return gone === null ? replaceSnapshot(db, trx, head, bytes, now) : null;
        }),
      );
      last = stored ?? last;
    },
  };
}
