import { UNLIKELY_PERCENT } from '../../../plugin/contracts/tagging';
import type { Job } from '../../../plugin/contracts/jobs';
import type { Ability, AdminReader } from '../access';
import { TABLES, columnsOf } from '../database';
import { countLatestRows } from '../library';
import type { OptedInType, OptedInTypesService } from '../site';
import type { Database } from '../strapi';

interface Parts {
  db: Database;
  adminReader: AdminReader;
  optedInTypes: OptedInTypesService;
}

type Numbers = Pick<Job, 'total' | 'done' | 'changed' | 'failed'>;

const NONE: Numbers = { total: 0, done: 0, changed: 0, failed: 0 };

/** The documents of a type of which somebody may know. */
function visibleDocuments(db: Database, type: OptedInType) {
  const { tableName, column } = columnsOf(db, type.uid);
  const query = db.getConnection(tableName).select(column('documentId'));
  if (type.visibleRows) void query.whereIn('id', type.visibleRows());
  return query;
}

/** Counts the items of a job; those of entries that are gone meanwhile count for everybody. */
async function countItems(db: Database, jobId: string, type: OptedInType): Promise<Numbers> {
  const { tableName, column } = columnsOf(db, type.uid);
  const rows = (await db
    .getConnection(TABLES.jobItems)
    .select('result')
    .count({ items: '*' })
    .where('job_id', Number(jobId))
    .where((either) => {
      void either
        .whereIn('document_id', visibleDocuments(db, type))
        .orWhereNotIn('document_id', db.getConnection(tableName).select(column('documentId')));
    })
    .groupBy('result')) as unknown as { result: string | null; items: unknown }[];
  const sum = (counts: (result: string | null) => boolean): number =>
    rows.reduce((total, { result, items }) => total + (counts(result) ? Number(items) : 0), 0);
  return {
    total: sum(() => true),
    done: sum((result) => result !== null),
    changed: sum((result) => result === 'changed'),
    failed: sum((result) => result === 'failed'),
  };
}

/** Unlikely tags as the library has them now, of which only the last job knows. */
async function countUnlikely(db: Database, type: OptedInType): Promise<number> {
  const [row]: { entries: unknown }[] = await db
    .getConnection(TABLES.suggested)
    .count({ entries: '*' })
    .where('content_type', type.uid)
    .where('confidence', '<', UNLIKELY_PERCENT)
    .whereIn('document_id', visibleDocuments(db, type));
  return Number(row?.entries ?? 0);
}

/**
 * What somebody may be told of a job: its numbers are of entries that they may know of. How far a job over the whole
 * library has come is its share of these.
 */
export const jobNarrower = ({ db, adminReader, optedInTypes }: Parts) => {
  /** Of all types that they may read; how many of them are done is not known before it is asked of which job. */
  const ofLibrary = async (ability: Ability): Promise<Numbers> => {
    const numbers = { ...NONE };
    for (const type of adminReader.types(ability)) {
      numbers.total += await countLatestRows(db, type);
      numbers.changed += await countUnlikely(db, type);
    }
    return numbers;
  };

  const ofType = async (ability: Ability, id: string, uid: string): Promise<Numbers> => {
    const type = adminReader.types(ability).find((readable) => readable.uid === uid);
    return type === undefined ? NONE : countItems(db, id, type);
  };

  return (ability: Ability) => {
    let library: Promise<Numbers> | null = null;
    const seen = new Map<string, Promise<boolean>>();

    const seesAllOf = (type: OptedInType): Promise<boolean> => {
      const known =
        seen.get(type.uid) ??
        adminReader.hiddenLocales(ability, type).then((hidden) => hidden.length === 0);
      seen.set(type.uid, known);
      return known;
    };

    const shareOf = async ({ total, done }: Job): Promise<Numbers> => {
      library ??= ofLibrary(ability);
      const numbers = await library;
      const share = total === 0 ? 0 : done / total;
      return { ...numbers, done: Math.floor(numbers.total * share) };
    };

    /** @param contentType whose entries the job changes; null for the whole library */
    return async (job: Job, contentType: string | null): Promise<Job> => {
      const concerned = optedInTypes
        .all()
        .filter(({ uid }) => contentType === null || uid === contentType);
      const sees = await Promise.all(concerned.map(seesAllOf));
      if (sees.every(Boolean)) return job;
      const numbers = await (contentType === null
        ? shareOf(job)
        : ofType(ability, job.id, contentType));
      return { ...job, ...numbers };
    };
  };
};
