import { DAY_MS } from '../../../plugin/time';
import { TABLES, type Query } from '../database';
import type { Database } from '../strapi';
import { EXPERIMENT, packNumber } from './served-items';

/** Lists in one statement, so that no request waits long for it. */
const BATCH = 1_000;

interface List {
  id: unknown;
  recommendation_id: string;
  served_at: unknown;
  experiment_id: string | null;
}

interface Kept {
  /** Days for which lists are kept that no touchpoint cites; null keeps them. */
  uncitedDays: number | null;
  citedDays: number | null;
  /** Experiments whose contacts are yet to be counted by their lists. */
  keptExperiments: string[];
}

/** Experiments as lists name them: by numbers, and before that by their ids. */
async function namesOf(db: Database, experiments: string[]): Promise<ReadonlySet<string>> {
  const rows: { id: unknown }[] = await db
    .getConnection(TABLES.servedNames)
    .select('id')
    .where('content_type', EXPERIMENT)
    .whereIn('document_id', experiments);
  return new Set([...experiments, ...rows.map(({ id }) => packNumber(Number(id)))]);
}

async function citedOf(db: Database, lists: List[]): Promise<ReadonlySet<string>> {
  const rows = (await db
    .getConnection(TABLES.touchpoints)
    .distinct('recommendation_id')
    .whereIn(
      'recommendation_id',
      lists.map((list) => list.recommendation_id),
    )) as unknown as Pick<List, 'recommendation_id'>[];
  return new Set(rows.map((row) => row.recommendation_id));
}

const isBefore = ({ served_at }: List, now: number, days: number | null): boolean =>
  days !== null && Number(served_at) < now - days * DAY_MS;

/** Removes lists that are too old to be cited, or that nobody has cited in time. @param now milliseconds since 1970 */
export async function removeOldLists(
  db: Database,
  now: number,
  { uncitedDays, citedDays, keptExperiments }: Kept,
): Promise<void> {
  const table = (): Query => db.getConnection(TABLES.served);
  const kept = await namesOf(db, keptExperiments);
  const mayGo = (list: List): boolean =>
    (isBefore(list, now, uncitedDays) || isBefore(list, now, citedDays)) &&
    !kept.has(list.experiment_id ?? '');
  for (let after = 0; ;) {
    const lists: List[] = await table()
      .select('id', 'recommendation_id', 'served_at', 'experiment_id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH);
    const last = lists.at(-1);
    if (last === undefined) return;
    after = Number(last.id);
    const old = lists.filter(mayGo);
    const cited = await citedOf(db, old);
    const gone = old.filter((list) =>
      isBefore(list, now, cited.has(list.recommendation_id) ? citedDays : uncitedDays),
    );
    await table()
      .whereIn(
        'id',
        gone.map(({ id }) => Number(id)),
      )
      .delete();
    // Ids grow with time, so all that follow are younger.
    if (!lists.some((list) => isBefore(list, now, uncitedDays) || isBefore(list, now, citedDays)))
      return;
  }
}
