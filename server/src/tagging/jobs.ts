import { randomUUID } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';

import type { Job, JobItem, JobKind } from '../../../plugin/contracts/jobs';
import { TABLES, insertRows, lock, nextId, reasonOf, type Transaction } from '../database';
import { countLatestRows, type CatalogueService } from '../library';
import type { Author } from '../access';
import type { Database, Log } from '../strapi';
import type { OptedInTypesService } from '../site';
import type { TagsService } from '../tags';
import { endJob, leaseJob, jobOf, jobsTable, newJobRow, type JobRow } from './job-rows';
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
 * A queue of background jobs in the database: they survive a restart, and one of several instances runs each. They have
 * tables of their own, which Strapi's transfer does not copy to other sites.
 */
export const createJobs = ({ db, log, catalogue, optedInTypes, suggestions, tags }: Parts) => {
  const owner = randomUUID();
  /** Each runs a part of a job. @returns whether there is more */
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

  /** The type whose entries a job changes; null for one that goes through the library. */
  const contentTypeOf = async (id: string): Promise<string | null> => {
    const [job] = (await jobsTable(db).select('body').where('id', Number(id))) as unknown as {
      body: string;
    }[];
    return (JSON.parse(job?.body ?? '{}') as Partial<TagsJobBody>).contentType ?? null;
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
        // It may have been cancelled, or taken over by another instance.
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
      const job = await leaseJob(db, owner);
      if (job === null) return;
      await run(job);
    }
  };

  /** Starts to run the jobs that wait, unless that is going on already. */
  const follow = (): void => {
    if (isStopped || working !== null) return;
    working = work()
      .catch((error: unknown) => {
        log.error(`lifecycle-map: a job was interrupted, and is tried again: ${reasonOf(error)}`);
      })
      .finally(() => {
        working = null;
      });
  };

  /** The id of the job that goes through the library; null without one. */
  const runningSuggest = async (trx?: Transaction): Promise<number | null> => {
    const [row]: { id: unknown }[] = await jobsTable(db, trx)
      .select('id')
      .where({ kind: 'suggest', state: 'running' })
      .limit(1);
    return row ? Number(row.id) : null;
  };

  const started = async (id: number): Promise<Job> => {
    follow();
    const job = await find(String(id));
    if (job === null) throw new Error(`The job ${String(id)} could not be read`);
    return job;
  };

  return {
    find,
    contentTypeOf,
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
        await insertRows(
          db,
          TABLES.jobs,
          [newJobRow({ id, kind: 'tags', body, total: rows.length, author })],
          trx,
        );
      });
      return started(id);
    },

    /** Has the suggester go through the library. @returns the job that runs already, if there is one */
    async startSuggest(author: Author): Promise<Job> {
      const running = await runningSuggest();
      if (running !== null) return started(running);
      const types = optedInTypes.all();
      const counts = await Promise.all(types.map((type) => countLatestRows(db, type)));
      const total = counts.reduce((sum, count) => sum + count, 0);
      const id = await db.transaction(async ({ trx }) => {
        await lock(db, trx, 'jobs');
        const other = await runningSuggest(trx);
        if (other !== null) return other;
        const row = newJobRow({ id: nextId(), kind: 'suggest', body: {}, total, author });
        await insertRows(db, TABLES.jobs, [row], trx);
        return row.id;
      });
      return started(id);
    },

    /** Cancels a job after the step that is running; one that has ended already stays as it is. */
    async cancel(id: string): Promise<Job | null> {
      await endJob(db, Number(id), 'cancelled');
      return find(id);
    },

    /** A page of results, with the type that they are of. @param after the position before the first; -1 for the first page */
    async items(
      id: string,
      after: number,
      pageSize: number,
    ): Promise<{ contentType: string | null; items: JobItem[]; next: number | null }> {
      const rows = (await db
        .getConnection(TABLES.jobItems)
        .select('*')
        .where('job_id', Number(id))
        .where('position', '>', after)
        .orderBy('position')
        .limit(pageSize + 1)) as unknown as Record<string, unknown>[];
      const page = rows.slice(0, pageSize);
      const items = page.map((row) => ({
        documentId: String(row.document_id),
        result: (row.result ?? null) as JobItem['result'],
        added: Number(row.added ?? 0),
        removed: Number(row.removed ?? 0),
        error: typeof row.error === 'string' ? row.error : null,
      }));
      const next = rows.length > pageSize ? Number(page.at(-1)?.position) : null;
      return { contentType: await contentTypeOf(id), items, next };
    },

    /** Gives up the lease after the step that is running. */
    async stop(): Promise<void> {
      isStopped = true;
      await working;
    },
  };
};

export type JobsService = ReturnType<typeof createJobs>;
