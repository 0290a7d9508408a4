import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzip } from 'node:zlib';

import { inTransaction, retryOnConflict, reasonOf, sharedNow } from '../../database';
import type { Database, Log } from '../../strapi';
import type { StoredProjection } from '../projection/projection';
import { whyOutdated } from '../projection/watermark';
import {
  dropSnapshot,
  lockSnapshot,
  readBytes,
  readHeader,
  replaceSnapshot,
  type SnapshotHeader,
} from './snapshot-rows';

/** Bumped when the format or the meaning of what is stored changes. Older snapshots are then not used. */
const VERSION = 3;
/** Uncompressed, about six million touchpoints. While it is stored, memory holds it twice. */
const MAX_BYTES = 512 * 2 ** 20;
/** Higher levels take several times as long, to save a quarter. */
const COMPRESSION_LEVEL = 1;

interface Parts {
  db: Database;
  log: Log;
  /** Everything that changes what touchpoints teach, as JSON can write it. */
  learnedBy: () => unknown;
}

/** The model as the database keeps it over an orderly restart. */
export function createSnapshots({ db, log, learnedBy }: Parts) {
  /** The snapshot that this process has restored or stored last. */
  let last: SnapshotHeader | null = null;

  const fingerprint = (): string =>
    createHash('sha256').update(JSON.stringify(learnedBy())).digest('hex');

  const whyUnusable = async (header: SnapshotHeader): Promise<string | null> => {
    if (header.version !== VERSION) return 'another version has stored it';
    if (header.fingerprint !== fingerprint()) {
      return 'the taxonomy, the content types that take part or the model have changed';
    }
    return whyOutdated(db, header.settled);
  };

  const report = (level: 'info' | 'warn', why: string): void => {
    log[level](
      `lifecycle-map: the model is read from the touchpoints and not from its snapshot: ${why}.`,
    );
  };

  return {
    /**
     * Hands over the stored snapshot. One that is outdated is dropped, one that cannot be read is left; both are logged.
     * @returns whether there was one that could be used
     */
    async restore(use: (stored: StoredProjection) => void): Promise<boolean> {
      try {
        const header = await readHeader(db);
        if (header === null) return false;
        const reason = await whyUnusable(header);
        if (reason !== null) {
          report('info', reason);
          // It may hold journeys that a retention task removed before it was killed.
          await inTransaction(db, (trx) => dropSnapshot(db, trx));
          return false;
        }
        const bytes = await readBytes(db, header);
        use(deserialize(await promisify(gunzip)(bytes)) as StoredProjection);
        last = header;
        return true;
      } catch (error) {
        report('warn', reasonOf(error).replace(/^Error: /, ''));
        return false;
      }
    },

    /**
     * Stores a snapshot, unless the stored one knows as much, or touchpoints in it are gone already. Requests wait while it
     * is captured.
     * @param events touchpoints learned
     */
    async store(events: number, capture: () => StoredProjection): Promise<void> {
      // One that cannot be read is replaced.
      const stored = await readHeader(db).catch(() => null);
      if (stored !== null && stored.sha256 === last?.sha256 && events === last.events) return;
      const capturedAt = sharedNow();
      const captured = capture();
      const { settled } = captured.rows;
      const header = { version: VERSION, fingerprint: fingerprint(), settled, events };
      const uncompressed = serialize(captured);
      if (uncompressed.length > MAX_BYTES) {
        log.info(
          'lifecycle-map: the model is too large to be stored; the next start reads the touchpoints.',
        );
        return;
      }
      const bytes = await promisify(gzip)(uncompressed, { level: COMPRESSION_LEVEL });
      const replaced = await retryOnConflict(() =>
        inTransaction(db, async (trx) => {
          await lockSnapshot(db, trx);
          // An erasure drops the snapshot. What was captured before must not be stored after it.
          const isOutdated = (await whyOutdated(db, settled, trx)) !== null;
          return isOutdated ? null : replaceSnapshot(db, trx, { header, bytes, capturedAt });
        }),
      );
      last = replaced ?? last;
    },
  };
}
