import { NO_FILTERS, type Axes } from '../../../plugin/coverage/axes';
import { countCells, untaggedQuery, type CountRow, type CoverageScope } from './query';
import type { CoverageSlice } from './request';
import type { ReadConfig } from '../site';
import type { ContentTypes, Database } from '../strapi';

const DAY_MS = 86_400_000;

const cellKey = (row: string, column: string): string => JSON.stringify([row, column]);

const NOTHING = { total: 0, published: 0, stale: 0, stalePublished: 0, scheduled: 0 };

const addCounts = (left: CountRow, right: CountRow): CountRow => ({
  ...left,
  total: left.total + right.total,
  published: left.published + right.published,
  stale: left.stale + right.stale,
  stalePublished: left.stalePublished + right.stalePublished,
  scheduled: left.scheduled + right.scheduled,
});

/** @param now milliseconds since 1970: what is stale then */
export const scopesOf = (
  config: ReadConfig,
  { types, locale, filters }: CoverageSlice,
  now = Date.now(),
): CoverageScope[] => {
  const staleBefore = now - config().staleAfterDays * DAY_MS;
  return types.map((type) => ({ type, locale, staleBefore, filters }));
};

/** The counts of each cell; of one that no row tells of, zeros. */
function cellsByKey(rows: CountRow[]): (row: string, column: string) => CountRow {
  const cells = new Map<string, CountRow>();
  for (const count of rows) {
    const key = cellKey(count.row, count.column);
    const known = cells.get(key);
    cells.set(key, known ? addCounts(known, count) : count);
  }
  return (row, column) => cells.get(cellKey(row, column)) ?? { row, column, ...NOTHING };
}

interface Parts {
  config: ReadConfig;
  contentTypes: ContentTypes;
  db: Database;
}

/** Counts documents behind each row × column: one aggregated query a type. */
export async function countDocuments(
  { config, contentTypes, db }: Parts,
  slice: CoverageSlice,
  { rows, columns }: Axes,
): Promise<(row: string, column: string) => CountRow> {
  const byType = await Promise.all(
    scopesOf(config, slice).map((scope) => countCells({ contentTypes, db }, scope, rows, columns)),
  );
  return cellsByKey(byType.flat());
}

/** Documents without any tag: one query a type. */
export async function countUntagged(
  { config, db }: Pick<Parts, 'config' | 'db'>,
  slice: CoverageSlice,
): Promise<{ total: number; byContentType: Record<string, number> }> {
  // What carries no tag passes no filter by tags.
  const scopes = scopesOf(config, { ...slice, filters: NO_FILTERS });
  const counts = await Promise.all(
    scopes.map(async (scope): Promise<[string, number]> => {
      const [row]: { total: unknown }[] = await untaggedQuery(db, scope).count({ total: '*' });
      return [scope.type.uid, Number(row?.total ?? 0)];
    }),
  );
  return {
    total: counts.reduce((sum, [, count]) => sum + count, 0),
    byContentType: Object.fromEntries(counts),
  };
}
