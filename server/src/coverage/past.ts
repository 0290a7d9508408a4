import { errors } from '@strapi/utils';

import type {
  AdminCoverageAnswer,
  CoverageHeading,
  CoverageHistoryAnswer,
} from '../../../plugin/contracts/coverage';
import { NO_FILTERS } from '../../../plugin/coverage/axes';
import { findGaps } from '../../../plugin/coverage/gaps';
import { Habits } from '../../../plugin/coverage/habits';
import { scoreOf, type ScoredCell } from '../../../plugin/coverage/score';
import { suggest } from '../../../plugin/coverage/suggestion';
import type { CoverageDaysService, DayCell } from './days';
import type { ReadHeadings } from './headings';
import type { PastSlice } from './request';
import { KEPT_AXES } from './snapshot';
import type { TaxonomyService } from '../taxonomy';

const NOTHING = { total: 0, published: 0, stale: 0, stale_published: 0, demand: 0, exhausted: 0 };

const scored = ({ stage, intent, published, stale_published, demand }: DayCell): ScoredCell => ({
  row: stage,
  column: intent,
  published,
  stale: stale_published,
  demand,
});

/** Today's headings, then terms that have left the taxonomy since. */
const withFormer = (headings: CoverageHeading[], keys: string[]): CoverageHeading[] => {
  const known = new Set(headings.map(({ key }) => key));
  const former = [...new Set(keys)].filter((key) => key !== '' && !known.has(key));
  return [...headings, ...former.map((key) => ({ key, label: key }))];
};

interface Parts {
  coverageDays: CoverageDaysService;
  readHeadings: ReadHeadings;
  taxonomy: TaxonomyService;
}

/** The coverage of past days. */
export const createCoveragePast = ({ coverageDays, readHeadings, taxonomy }: Parts) => {
  const notKept = async (day: string): Promise<never> => {
    const { before, after } = await coverageDays.nearest(day);
    const days = [before, after].filter((near) => near !== null);
    const hint =
      days.length === 0 ? 'none was kept so far' : `the nearest are ${days.join(' and ')}`;
    throw new errors.NotFoundError(`The coverage of ${day} was not kept: ${hint}`, {
      before,
      after,
    });
  };

  const gapsOf = (cells: AdminCoverageAnswer['data']['cells'], { types, locale }: PastSlice) => {
    const counted = cells.map(({ demand = 0, exhausted = 0, ...cell }) => ({
      ...cell,
      demand,
      exhausted,
    }));
    const habits = new Habits(
      types.map(({ uid }) => uid),
      [],
    );
    const context = { taxonomy: taxonomy.current(), filters: NO_FILTERS, locale, habits };
    return findGaps(counted, KEPT_AXES, taxonomy.current()).map((gap) => ({
      ...gap,
      suggestion: suggest(KEPT_AXES, gap, { topic: null, locale: null }, context),
    }));
  };

  return {
    /**
     * The matrix of stages by intents of a day.
     * @param day `YYYY-MM-DD`
     * @throws NotFoundError that names the nearest days when this one was not kept.
     */
    async matrix(day: string, slice: PastSlice): Promise<AdminCoverageAnswer> {
      const kept = await coverageDays.read(day, day, slice);
      if (kept.length === 0) return notKept(day);
      const [rows, columns] = await Promise.all([
        readHeadings('stage', slice),
        readHeadings('intent', slice),
      ]);
      const allRows = withFormer(
        rows,
        kept.map(({ stage }) => stage),
      );
      const allColumns = withFormer(
        columns,
        kept.map(({ intent }) => intent),
      );
      const byKey = new Map(kept.map((cell) => [JSON.stringify([cell.stage, cell.intent]), cell]));
      const cells = allRows.flatMap(({ key: row }) =>
        allColumns.map(({ key: column }) => {
          const cell = byKey.get(JSON.stringify([row, column])) ?? NOTHING;
          const { total, published, stale, demand, exhausted } = cell;
          return {
            row,
            column,
            total,
            published,
            draft: total - published,
            stale,
            demand,
            exhausted,
          };
        }),
      );
      return {
        data: { rows: allRows, columns: allColumns, cells, gaps: gapsOf(cells, slice) },
        meta: { score: scoreOf(kept.map(scored), taxonomy.current()), day },
      };
    },

    /** The score of each stored day, oldest first. Days are `YYYY-MM-DD`, both included. */
    async history(from: string, to: string, slice: PastSlice): Promise<CoverageHistoryAnswer> {
      const byDay = new Map<string, DayCell[]>();
      for (const cell of await coverageDays.read(from, to, slice)) {
        const cells = byDay.get(cell.day) ?? [];
        byDay.set(cell.day, cells);
        cells.push(cell);
      }
      const data = [...byDay].map(([day, cells]) => ({
        day,
        score: scoreOf(cells.map(scored), taxonomy.current()),
      }));
      return { data, meta: { from, to } };
    },
  };
};

export type CoveragePastService = ReturnType<typeof createCoveragePast>;
