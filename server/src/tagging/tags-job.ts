import type { BulkTagsResult } from '../../../plugin/contracts/tags';
import { changeTags, type ChangeKind } from '../../../plugin/taxonomy/change-tags';
import type { Tags, Topic } from '../../../plugin/taxonomy/taxonomy';
import { type Transaction, TABLES, retryOnConflict } from '../database';
import type { Database } from '../strapi';
import type { TagsService } from '../tags';
import { advanceJob, renewLease, type JobRow } from './job-rows';

/** Documents that are changed together, all of them or none. */
const CHUNK = 100;
const MAX_ERROR = 500;

/** What a job changes: see `BulkTagsBody`. Terms are checked, and topics are keys, before it starts. */
export interface TagsJobBody {
  contentType: string;
  change: ChangeKind;
  tags: Partial<Tags>;
  topics: Topic[];
}

interface Waiting {
  position: number;
  documentId: string;
}

type Result = Omit<BulkTagsResult, 'documentId'> & { error?: string };

const GONE = { added: 0, removed: 0, error: 'There is no such entry any more' };

const items = (db: Database, trx?: Transaction) => {
  const table = db.getConnection(TABLES.jobItems);
  return trx ? table.transacting(trx) : table;
};

async function nextChunk(db: Database, jobId: number): Promise<Waiting[]> {
  const rows = (await items(db)
    .select('position', 'document_id')
    .where('job_id', jobId)
    .whereNull('result')
    .orderBy('position')
    .limit(CHUNK)) as unknown as { position: unknown; document_id: string }[];
  return rows.map((row) => ({ position: Number(row.position), documentId: row.document_id }));
}

const presentOf = async (
  db: Database,
  contentType: string,
  documentIds: string[],
): Promise<string[]> => {
  const rows: { documentId: string }[] = await db
    .query(contentType)
    .findMany({ select: ['documentId'], where: { documentId: { $in: documentIds } } });
  const present = new Set(rows.map(({ documentId }) => documentId));
  return documentIds.filter((documentId) => present.has(documentId));
};

const nameOf = ({ added, removed, error }: Result): string =>
  error !== undefined ? 'failed' : added + removed > 0 ? 'changed' : 'unchanged';

/** Items with the same result are written together. */
async function writeResults(
  db: Database,
  trx: Transaction,
  jobId: number,
  results: { position: number; result: Result }[],
): Promise<void> {
  const groups = new Map<string, { positions: number[]; result: Result }>();
  for (const { position, result } of results) {
    const key = JSON.stringify(result);
    const group = groups.get(key) ?? { positions: [], result };
    group.positions.push(position);
    groups.set(key, group);
  }
  const count = { changed: 0, unchanged: 0, failed: 0 };
  for (const { positions, result } of groups.values()) {
    const name = nameOf(result) as keyof typeof count;
    count[name] += positions.length;
    const { added, removed, error = null } = result;
    await items(db, trx)
      .where('job_id', jobId)
      .whereIn('position', positions)
      .update({ result: name, added, removed, error });
  }
  await advanceJob(db, trx, jobId, { done: results.length, ...count });
}

interface Parts {
  db: Database;
  tags: TagsService;
}

/**
 * Changes the next documents of a job, and writes their results in the same transaction: a document is changed once or
 * not at all, and its result says which.
 * @returns whether there may be more to do
 */
export async function stepTagsJob(
  { db, tags }: Parts,
  job: JobRow,
  owner: string,
): Promise<boolean> {
  const { contentType, change, topics, ...body } = JSON.parse(job.body) as TagsJobBody;
  const chunk = await nextChunk(db, job.id);
  if (chunk.length === 0) return false;
  const ids = chunk.map(({ documentId }) => documentId);
  const documentIds = await presentOf(db, contentType, ids);
  const author = { id: job.authorId, name: job.authorName };
  /** @returns null when another instance has the lease */
  const inTransaction = <Done>(run: (trx: Transaction) => Promise<Done>): Promise<Done | null> =>
    retryOnConflict(
      async () =>
        await db.transaction(async ({ trx }) =>
          (await renewLease(db, trx, job.id, owner)) ? await run(trx) : null,
        ),
    );
  try {
    const changed = await inTransaction(async (trx) => {
      const done = await tags.changeWithin(trx, {
        wanted: [
          {
            contentType,
            documentIds,
            tagsOf: (present) => changeTags(change)(present, body.tags),
          },
        ],
        topics,
        origin: { source: 'editor', author },
      });
      const results = new Map(
        done.map(({ target, added, removed }) => [
          target.documentId,
          { added: added.length, removed: removed.length },
        ]),
      );
      const rows = chunk.map(({ position, documentId }) => ({
        position,
        result: results.get(documentId) ?? GONE,
      }));
      await writeResults(db, trx, job.id, rows);
      return done;
    });
    if (changed !== null) await tags.afterCommit(changed, topics);
    return changed !== null;
  } catch (problem) {
    // The whole chunk was rolled back. When the database is away, this fails too, and the job is tried again.
    const error = String(problem).slice(0, MAX_ERROR);
    const rows = chunk.map(({ position }) => ({ position, result: { ...GONE, error } }));
    const isOurs = await inTransaction(async (trx) => {
      await writeResults(db, trx, job.id, rows);
      return true;
    });
    return isOurs === true;
  }
}
