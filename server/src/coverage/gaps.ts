import type { CoverageGap } from '../../../plugin/contracts/coverage';
import type { Demand } from '../../../plugin/coverage/demand';
import { findGaps, type SupplyCell } from '../../../plugin/coverage/gaps';
import type { Habits } from '../../../plugin/coverage/habits';
import { suggest } from '../../../plugin/coverage/suggestion';
import type { CoverageRequest } from './request';
import { readTouched } from './touched';
import type { Database } from '../strapi';
import type { LocalesService } from '../site';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';

/** Only for the worst gaps is it read what their contacts touch. */
const MOST_READ = 20;

const UNTOUCHED = { topic: null, locale: null };

interface Parts {
  db: Database;
  locales: LocalesService;
  model: ModelService;
  taxonomy: TaxonomyService;
}

/** Finds what is missing, worst first, and what to create for it. */
export type ReadGaps = (
  request: CoverageRequest,
  cells: SupplyCell[],
  habits: Habits,
  demand: Demand,
) => Promise<CoverageGap[]>;

export const gapReader =
  ({ db, locales, model, taxonomy }: Parts): ReadGaps =>
  async (request, cells, habits, demand) => {
    const current = taxonomy.current();
    const gaps = findGaps(cells, request, current);
    const touched = await readTouched(
      { db, model, taxonomy: current, codes: await locales.codes() },
      gaps.slice(0, MOST_READ).map(({ row, column }) => demand.sampleAt(row, column)),
    );
    const { filters, locale } = request;
    return gaps.map((gap, position) => ({
      ...gap,
      suggestion: suggest(request, gap, touched[position] ?? UNTOUCHED, {
        taxonomy: current,
        filters,
        locale,
        habits,
      }),
    }));
  };
