import { TABLES, inTransaction } from './database';
import type { ExperimentsService } from './experiments';
import { anonymizeErasures, lockContactsWhole, removeOldLists } from './people';
import { dropSnapshot, type ModelService } from './model';
import { dropOldChanges } from './taxonomy-settings';
import type { ReadConfig } from './site';
import type { Database } from './strapi';

const DAY_MS = 86_400_000;
const JOBS_KEPT_DAYS = 30;
/** Rows in one statement, so that no request waits long for it. */
const BATCH = 1_000;

interface Parts {
  config: ReadConfig;
  db: Database;
  experiments: ExperimentsService;
  model: ModelService;
}

/** Removes what is older than the site wants to keep. */
export const createRetention = ({ config, db, experiments, model }: Parts) => {
  /** Ids grow with time, so the oldest rows have the lowest. @returns whether any was removed */
  const removeOld = async (table: string, timeColumn: string, before: number): Promise<boolean> => {
    for (let anyRemoved = false; ; anyRemoved = true) {
      const rows = (await db
        .getConnection(table)
        .select('id', `${timeColumn} as at`)
        .orderBy('id')
        .limit(BATCH)) as unknown as { id: unknown; at: unknown }[];
      const old = rows.filter(({ at }) => Number(at) < before).map(({ id }) => Number(id));
      if (old.length === 0) return anyRemoved;
      await db.getConnection(table).whereIn('id', old).delete();
    }
  };

  const emptyContacts = () =>
    db
      .getConnection(`${TABLES.contacts} as c`)
      .select('c.id')
      .whereNotExists(
        db
          .getConnection(`${TABLES.identities} as i`)
          .join(`${TABLES.touchpoints} as t`, 't.identity_id', 'i.id')
          .whereRaw('?? = ??', ['i.contact_id', 'c.id']),
      );

  /** Contacts created before that have no touchpoints left. */
  const removeEmptyContacts = async (before: number): Promise<void> => {
    for (let after = 0; ;) {
      const rows: { id: unknown }[] = await emptyContacts()
        .where('c.created_at', '<', before)
        .where('c.id', '>', after)
        .orderBy('c.id')
        .limit(BATCH);
      const ids = rows.map(({ id }) => Number(id));
      if (ids.length === 0) return;
      after = ids.at(-1) ?? after;
      const removed = await inTransaction(db, async (trx) => {
        await lockContactsWhole(db, trx, ids);
        const still: { id: unknown }[] = await emptyContacts()
          .transacting(trx)
          .whereIn('c.id', ids);
        const empty = still.map(({ id }) => Number(id));
        const remove = (table: string) => db.getConnection(table).transacting(trx).delete();
        await remove(TABLES.identities).whereIn('contact_id', empty);
        await remove(TABLES.contacts).whereIn('id', empty);
        return empty;
      });
      for (const id of removed) model.forget(id);
    }
  };

  const removeOldJobs = async (before: number): Promise<void> => {
    const old = db.getConnection(TABLES.jobs).select('id').where('finished_at', '<', before);
    const rows = (await old) as unknown as { id: unknown }[];
    const ids = rows.map(({ id }) => Number(id));
    await db.getConnection(TABLES.jobItems).whereIn('job_id', ids).delete();
    await db.getConnection(TABLES.jobs).whereIn('id', ids).delete();
  };

  return {
    /** @param now milliseconds since 1970 */
    async run(now: number): Promise<void> {
      await anonymizeErasures(db, now);
      await removeOldJobs(now - JOBS_KEPT_DAYS * DAY_MS);
      await dropOldChanges(db, now);
      const { retentionDays, servedLists } = config();
      await removeOldLists(db, now, {
        ...servedLists,
        keptExperiments: experiments.withoutResult(),
      });
      if (retentionDays === null) return;
      const before = now - retentionDays * DAY_MS;
      if (await removeOld(TABLES.touchpoints, 'received_at', before)) {
        await inTransaction(db, (trx) => dropSnapshot(db, trx));
      }
      await removeOld(TABLES.served, 'served_at', before);
      await removeEmptyContacts(before);
    },
  };
};
