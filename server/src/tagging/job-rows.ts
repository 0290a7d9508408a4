import type { Job, JobKind, JobState } from '../../../plugin/contracts/jobs';
import { isoTime } from '../../../plugin/time';
import { type Transaction, TABLES } from '../database';
import type { Author } from '../access';
import type { Database } from '../strapi';

/** A job's lease: when it was not renewed for so long, another instance may take the job over. */
const LEASE_MS = 30_000;

export interface JobRow {
  id: number;
  kind: JobKind;
  body: string;
  cursor: string | null;
  total: number;
  done: number;
  authorId: number | null;
  authorName: string | null;
  createdAt: number;
}

type Row = Record<string, unknown>;

const number = (value: unknown): number => Number(value ?? 0);
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const timeOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : isoTime(Number(value));

const jobRow = (row: Row): JobRow => ({
  id: number(row.id),
  kind: row.kind as JobKind,
  body: textOrNull(row.body) ?? '{}',
  cursor: textOrNull(row.cursor),
  total: number(row.total),
  done: number(row.done),
  authorId: row.author_id === null ? null : number(row.author_id),
  authorName: textOrNull(row.author_name),
  createdAt: number(row.created_at),
});

export const jobOf = (row: Row): Job => ({
  id: String(row.id),
  kind: row.kind as JobKind,
  state: row.state as JobState,
  total: number(row.total),
  done: number(row.done),
  changed: number(row.changed),
  failed: number(row.failed),
  error: textOrNull(row.error),
  author: textOrNull(row.author_name),
  createdAt: isoTime(number(row.created_at)),
  finishedAt: timeOrNull(row.finished_at),
});

export const jobsTable = (db: Database, trx?: Transaction) => {
  const table = db.getConnection(TABLES.jobs);
  return trx ? table.transacting(trx) : table;
};

interface NewJob {
  id: number;
  kind: JobKind;
  body: object;
  total: number;
  author: Author;
}

/** A job's first row. */
export const newJobRow = ({ id, kind, body, total, author }: NewJob) => ({
  id,
  kind,
  state: 'running',
  body: JSON.stringify(body),
  total,
  done: 0,
  changed: 0,
  failed: 0,
  author_id: author.id,
  author_name: author.name,
  created_at: Date.now(),
});

/**
 * Leases the oldest job that is free. Of several instances that try at once, one gets it.
 * @param owner the instance; it also gets jobs that it leased before
 */
export async function leaseJob(db: Database, owner: string): Promise<JobRow | null> {
  const free = () =>
    jobsTable(db)
      .where('state', 'running')
      .where((either) => {
        void either
          .whereNull('owner')
          .orWhere('owner', owner)
          .orWhere('seen_at', '<', Date.now() - LEASE_MS);
      });
  const [row]: Row[] = await free().select('*').orderBy('id').limit(1);
  if (row === undefined) return null;
  const taken: unknown = await free()
    .where('id', row.id as number)
    .update({ owner, seen_at: Date.now() });
  return Number(taken) === 1 ? jobRow(row) : null;
}

/**
 * Renews the lease, and locks the job until the transaction ends: it cannot be cancelled or taken over meanwhile.
 * @returns whether this instance still has the lease
 */
export async function renewLease(
  db: Database,
  trx: Transaction,
  id: number,
  owner: string,
): Promise<boolean> {
  const held: unknown = await jobsTable(db, trx)
    .where({ id, owner, state: 'running' })
    .update({ seen_at: Date.now() });
  return Number(held) === 1;
}

/** Adds what a step has done. */
export async function advanceJob(
  db: Database,
  trx: Transaction,
  id: number,
  step: { done: number; changed: number; failed: number; cursor?: string },
): Promise<void> {
  const knex = db.connection;
  await jobsTable(db, trx)
    .where({ id })
    .update({
      done: knex.raw('done + ?', [step.done]),
      changed: knex.raw('changed + ?', [step.changed]),
      failed: knex.raw('failed + ?', [step.failed]),
      ...(step.cursor === undefined ? {} : { cursor: step.cursor }),
    });
}

export const endJob = async (
  db: Database,
  id: number,
  state: Exclude<JobState, 'running'>,
  error: string | null = null,
): Promise<void> => {
  await jobsTable(db)
    .where({ id, state: 'running' })
    .update({ state, error, owner: null, finished_at: Date.now() });
};
