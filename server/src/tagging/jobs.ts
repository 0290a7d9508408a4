import { randomUUID } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';

import type { Job, JobItem, JobKind } from '../../../plugin/contracts/jobs';
import { TABLES, insertRows, nextId } from '../database';
import { countLatestRows, type CatalogueService } from '../library';
import type { Author } from '../access';
import type { Database, Log } from '../strapi';
import type { OptedInTypesService } from '../site';
import type { TagsService } from '../tags';
import { claimJob, endJob, jobOf, jobsTable, newJobRow, type JobRow } from './job-rows';
import { stepSuggestJob } from './suggest-job';
import { stepTagsJob, type TagsJobBody } from './tags-job';
import type { SuggestionsService } from './suggestions';

const LATEST = 20;

interface Parts {
  db: Database;
  log: Log;
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
  suggestions: SuggestionsService;
  tags: TagsService;
}

/**
 * Work behind requests, kept in the database: it survives a restart, and of several instances one works on it. Tables of
 * our own: a job belongs to one site's database, so it must not travel with its content.
 */
export const createJobs = ({ db, log, catalogue, optedInTypes, suggestions, tags }: Parts) => {
  const owner = randomUUID();
  /** Each does a part of a job, and answers whether there is more. */
  const steps: Record<JobKind, (job: JobRow) => Promise<boolean>> = {
    tags: (job) => stepTagsJob({ db, tags }, job, owner),
    suggest: (job) => stepSuggestJob({ db, catalogue, optedInTypes, suggestions }, job, owner),
  };
  let working: Promise<void> | null = null;
  let isStopped = false;

  const find = async (id: string): Promise<Job | null> => {
    const [row]: Record<string, unknown>[] = await jobsTable(db)
      .select('*')
      .where('id', Number(id));
    return row ? jobOf(row) : null;
  };

  const latest = async (kind: JobKind): Promise<Job[]> => {
    const rows: Record<string, unknown>[] = await jobsTable(db)
      .select('*')
      .where({ kind })
      .orderBy('id', 'desc')
      .limit(LATEST);
    return rows.map(jobOf);
  };

  const run = async (job: JobRow): Promise<void> => {
    while (!isStopped) {
      if (!(await steps[job.kind](job))) {
        // One that was cancelled, or that another instance took, is not this one's to end.
        const ours = { id: job.id, owner, state: 'running' };
        const [row] = (await jobsTable(db).select('id').where(ours)) as unknown[];
        if (row) await endJob(db, job.id, 'done');
        return;
      }
      await pause();
    }
    await jobsTable(db).where({ id: job.id, owner }).update({ owner: null });
  };

  const work = async (): Promise<void> => {
    while (!isStopped) {
      const job = await claimJob(db, owner);
      if (job === null) return;
      await run(job);
    }
  };

  /** Starts to work on what waits, where that is not going on already. */
  const follow = (): void => {
    if (isStopped || working !== null) return;
    working = work()
      .catch((error: unknown) => {
        log.error(`lifecycle-map: a job was interrupted, and is tried again: ${String(error)}`);
      })
      .finally(() => {
        working = null;
      });
  };

  const started = async (id: number): Promise<Job> => {
    follow();
    const job = await find(String(id));
    if (job === null) throw new Error(`The job ${String(id)} could not be read`);
    return job;
  };

  return {
    find,
    latest,
    follow,

    /** @param documentIds in the order in which they are to be changed, each once */
    async startTags(body: TagsJobBody, documentIds: string[], author: Author): Promise<Job> {
      const id = nextId();
      const rows = documentIds.map((documentId, position) => ({
        job_id: id,
        position,
        document_id: documentId,
      }));
      await db.transaction(async ({ trx }) => {
        await insertRows(db, TABLES.jobItems, rows, trx);
        await insertRows(db, TABLES.jobs, [newJobRow(id, 'tags', body, rows.length, author)], trx);
      });
      return started(id);
    },

    /** Has the suggester go through the library; one that is on its way already is answered instead. */
    async startSuggest(author: Author): Promise<Job> {
      const running = (await latest('suggest')).find(({ state }) => state === 'running');
      if (running) return running;
      const types = optedInTypes.all();
      const counts = await Promise.all(types.map((type) => countLatestRows(db, type)));
      const total = counts.reduce((sum, count) => sum + count, 0);
      const id = nextId();
      await insertRows(db, TABLES.jobs, [newJobRow(id, 'suggest', {}, total, author)]);
      return started(id);
    },

    /** What is being changed is finished first; one that has ended already stays as it is. */
    async cancel(id: string): Promise<Job | null> {
      await endJob(db, Number(id), 'cancelled');
      return find(id);
    },

    /** Results behind a position, which is -1 for the first. */
    async items(
      id: string,
      after: number,
      limit: number,
    ): Promise<(JobItem & { position: number })[]> {
      const rows = (await db
        .getConnection(TABLES.jobItems)
        .select('*')
        .where('job_id', Number(id))
        .where('position', '>', after)
        .orderBy('position')
        .limit(limit)) as unknown as Record<string, unknown>[];
      return rows.map((row) => ({
        position: Number(row.position),
        documentId: String(row.document_id),
        result: (row.result ?? null) as JobItem['result'],
        added: Number(row.added ?? 0),
        removed: Number(row.removed ?? 0),
        error: typeof row.error === 'string' ? row.error : null,
      }));
    },

    /** Lets go of what is worked on, for whoever starts next. */
    async stop(): Promise<void> {
      isStopped = true;
      await working;
    },
  };
};

export type JobsService = ReturnType<typeof createJobs>;
