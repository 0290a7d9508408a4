import { NO_FILTERS, type Axes } from '../../../plugin/coverage/axes';
import { DAY_MS } from '../../../plugin/time';
import { countCells, untaggedQuery, type CountRow, type CoverageScope } from './query';
import type { CoverageSlice, PastSlice } from './request';
import type { ReadConfig } from '../site';
import type { ContentTypes, Database } from '../strapi';

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

/** Counts documents, in one aggregated query a type. */
export function documentCounts({ config, contentTypes, db }: Parts) {
  /** @param now milliseconds since 1970, at which a document is stale or not */
  const scopesOf = (
    { types, locale, filters }: CoverageSlice,
    now = Date.now(),
  ): CoverageScope[] => {
    const staleBefore = now - config().staleAfterDays * DAY_MS;
    return types.map((type) => ({ type, locale, staleBefore, filters }));
  };

  /** Scopes of documents without tags: no filter by tags lets them through. */
  const untaggedScopesOf = (slice: PastSlice): CoverageScope[] =>
    scopesOf({ ...slice, filters: NO_FILTERS });

  const inScope = (scope: CoverageScope, axes: Axes): Promise<CountRow[]> =>
    countCells({ contentTypes, db }, scope, axes);

  return {
    scopesOf,
    untaggedScopesOf,
    inScope,

    /** The counts behind row × column; zeros where there are no documents. */
    async byCell(
      slice: CoverageSlice,
      axes: Axes,
    ): Promise<(row: string, column: string) => CountRow> {
      const byType = await Promise.all(scopesOf(slice).map((scope) => inScope(scope, axes)));
      return cellsByKey(byType.flat());
    },

    /** Counts documents without any tag. */
    async untagged(
      slice: PastSlice,
    ): Promise<{ total: number; byContentType: Record<string, number> }> {
      const counts = await Promise.all(
        untaggedScopesOf(slice).map(async (scope): Promise<[string, number]> => {
          const [row]: { total: unknown }[] = await untaggedQuery(db, scope).count({ total: '*' });
          return [scope.type.uid, Number(row?.total ?? 0)];
        }),
      );
      return {
        total: counts.reduce((sum, [, count]) => sum + count, 0),
        byContentType: Object.fromEntries(counts),
      };
    },
  };
}

export type DocumentCounts = ReturnType<typeof documentCounts>;
