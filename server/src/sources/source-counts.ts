import type { SourcesAnswer } from '../../../plugin/contracts/sources';
import type { SourceName } from '../../../plugin/sources/source-names';
import { PLUGIN_ID } from '../../../plugin/plugin-id';
import { TABLES, inTransaction, retryOnConflict, reasonOf } from '../database';
import type { IngestionOutcome } from '../ingestion';
import type { ReadConfig } from '../site';
import type { AppConfig, Database, Log } from '../strapi';
import { countedSources, startsAt, sumOf } from './source-report';
import { sourceSetup } from './source-setup';
import { Tallies } from './tallies';
import {
  readErrors,
  readSums,
  storeErrors,
  storeTallies,
  type SourceError,
} from './stored-source-counts';

const FLUSH_MS = 5_000;
const MAX_MESSAGE = 500;

type Report = Omit<SourcesAnswer, 'meta'> & {
  meta: Omit<SourcesAnswer['meta'], 'servedLists'>;
};

interface Parts {
  appConfig: AppConfig;
  config: ReadConfig;
  db: Database;
  log: Log;
}

/** Counts what each source sends, by the minute. It writes behind, so that no touchpoint waits for it. */
export const createSourceCounts = ({ appConfig, config, db, log }: Parts) => {
  const startedAt = Date.now();
  const tallies = new Tallies();
  const errors = new Map<SourceName, SourceError>();
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const isStateless = (): boolean => config().stateless;

  /** What cannot be stored is kept for the next flush. */
  const write = async (): Promise<void> => {
    const unstoredTallies = tallies.drain();
    const unstoredErrors = [...errors.values()];
    errors.clear();
    if (unstoredTallies.length + unstoredErrors.length === 0) return;
    try {
      await retryOnConflict(() =>
        inTransaction(db, async (trx) => {
          await storeTallies(db, trx, unstoredTallies);
          await storeErrors(db, trx, unstoredErrors);
        }),
      );
    } catch (error) {
      log.warn(`lifecycle-map: counts of sources could not be stored: ${reasonOf(error)}`);
      for (const tally of unstoredTallies) tallies.add(tally);
      for (const unstored of unstoredErrors) {
        if (!errors.has(unstored.source)) errors.set(unstored.source, unstored);
      }
      schedule();
    }
  };

  /** A stateless site leaves the database as it is. */
  const flush = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (isStateless()) tallies.removeBefore(startsAt(Date.now()).week);
    else writing = writing.then(write);
    await writing;
  };

  const schedule = (): void => {
    timer ??= setTimeout(() => void flush(), FLUSH_MS).unref();
  };

  return {
    flush,

    add(source: SourceName, outcome: IngestionOutcome): void {
      tallies.addOutcome(source, outcome, Date.now());
      schedule();
    },

    /** Why a request was refused as a whole. @param message must hold no personal data */
    addError(source: SourceName, message: string): void {
      errors.set(source, { source, at: Date.now(), message: message.slice(0, MAX_MESSAGE) });
      schedule();
    },

    /** What all instances received from each source, and how each is set up. */
    async report(): Promise<Report> {
      await flush();
      const now = Date.now();
      const stateless = isStateless();
      const pending = tallies.all.map((tally) => sumOf(tally, now));
      const sums = stateless ? pending : [...(await readSums(db, now)), ...pending];
      const noted = [...(stateless ? [] : await readErrors(db)), ...errors.values()];
      const data = countedSources(sums).map((counted) => {
        const lastError = noted.findLast(({ source }) => source === counted.source);
        return {
          ...counted,
          ...sourceSetup({ appConfig, config }, counted.source),
          lastError: lastError
            ? { at: new Date(lastError.at).toISOString(), message: lastError.message }
            : null,
        };
      });
      const since = new Date(stateless ? startedAt : startsAt(now).week).toISOString();
      const apiPath = `${appConfig('api.rest.prefix', '/api')}/${PLUGIN_ID}`;
      return { data, meta: { since, apiPath } };
    },

    /** Removes counts that are too old for any report. */
    async prune(now: number): Promise<void> {
      await db.getConnection(TABLES.sourceCounts).where('minute', '<', startsAt(now).week).delete();
    },
  };
};

export type SourceCountsService = ReturnType<typeof createSourceCounts>;
