import type { BulkTagsResult } from '../../../plugin/contracts/tags';
import { changeTags, type ChangeKind } from '../../../plugin/taxonomy/change-tags';
import type { Tags, Topic } from '../../../plugin/taxonomy/taxonomy';
import { type Transaction, TABLES, retryOnConflict } from '../database';
import type { Database } from '../strapi';
import type { TagsService } from '../tags';
import { advanceJob, holdJob, type JobRow } from './job-rows';

/** Documents that are changed together, all of them or none. */
const CHUNK = 100;
const MAX_ERROR = 500;

/** What a job changes: see `BulkTagsBody`. Terms are checked, and topics named by key, before it starts. */
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

/** Documents with the same result are written together. */
async function writeResults(
  db: Database,
  trx: Transaction,
  jobId: number,
  chunk: Waiting[],
  resultOf: (documentId: string) => Result,
): Promise<void> {
  const groups = new Map<string, { positions: number[]; result: Result }>();
  for (const { position, documentId } of chunk) {
    const result = resultOf(documentId);
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
  await advanceJob(db, trx, jobId, { done: chunk.length, ...count });
}

interface Parts {
  db: Database;
  tags: TagsService;
}

/**
 * Changes the next documents of a job, with their results in the same transaction: whatever happens, a document is
 * changed once or not at all, and says which.
 * @returns whether there may be more to do
 */
export async function stepTagsJob(
  { db, tags: tagsService }: Parts,
  job: JobRow,
  owner: string,
): Promise<boolean> {
  const { contentType, change, tags, topics } = JSON.parse(job.body) as TagsJobBody;
  const chunk = await nextChunk(db, job.id);
  if (chunk.length === 0) return false;
  const ids = chunk.map(({ documentId }) => documentId);
  const present = await presentOf(db, contentType, ids);
  const author = { id: job.authorId, name: job.authorName };
  const apply = changeTags(change);
  const inTransaction = (run: (trx: Transaction) => Promise<void>): Promise<boolean> =>
    retryOnConflict(
      async () =>
        await db.transaction(async ({ trx }) => {
          if (!(await holdJob(db, trx, job.id, owner))) return false;
          await run(trx);
          return true;
        }),
    );
  try {
    const isOurs = await inTransaction(async (trx) => {
      const changed = await tagsService.changeWithin(
        trx,
        contentType,
        present,
        (before) => apply(before, tags),
        { source: 'editor', author, topics },
      );
      const results = new Map(changed.map(({ documentId, ...result }) => [documentId, result]));
      const gone = { added: 0, removed: 0, error: 'There is no such entry any more' };
      await writeResults(db, trx, job.id, chunk, (id) => results.get(id) ?? gone);
    });
    if (isOurs) await tagsService.follow(contentType, present);
    return isOurs;
  } catch (problem) {
    // The chunk is rolled back as a whole. When the database itself is away this fails too, and is tried again.
    const error = String(problem).slice(0, MAX_ERROR);
    return inTransaction((trx) =>
      writeResults(db, trx, job.id, chunk, () => ({ added: 0, removed: 0, error })),
    );
  }
}
