import type { CoverageGap } from '../../../plugin/contracts/coverage';
import { findGaps, type SupplyCell } from '../../../plugin/coverage/gaps';
import { suggest } from '../../../plugin/coverage/suggestion';
import type { PublishedLibrary } from './library';
import type { CoverageRequest } from './request';
import { readTouched } from './touched';
import type { Database } from '../strapi';
import type { LocalesService } from '../site';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';

/** Gaps of which it is read what their contacts touch: the worst. */
const LOOKED_INTO = 20;

const UNTOUCHED = { topic: null, locale: null };

interface Parts {
  db: Database;
  locales: LocalesService;
  model: ModelService;
  taxonomy: TaxonomyService;
}

/**
 * What is missing, worst first, and what to create for it.
 * @param contactsAt some contacts of a cell, by numeric id
 */
export async function readGaps(
  { db, locales, model, taxonomy: taxonomyService }: Parts,
  request: CoverageRequest,
  cells: SupplyCell[],
  library: PublishedLibrary,
  contactsAt: (row: string, column: string) => readonly number[],
): Promise<CoverageGap[]> {
  const taxonomy = taxonomyService.current();
  const { filters, locale } = request;
  const gaps = findGaps(cells, request, taxonomy);
  const touched = await readTouched(
    { db, locales, model, taxonomy: taxonomyService },
    gaps.slice(0, LOOKED_INTO).map(({ row, column }) => contactsAt(row, column)),
  );
  return gaps.map((gap, place) => ({
    ...gap,
    suggestion: suggest(request, gap, touched[place] ?? UNTOUCHED, {
      taxonomy,
      filters,
      locale,
      habits: library.habits,
    }),
  }));
}
