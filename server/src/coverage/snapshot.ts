import { NO_FILTERS, type Axes } from '../../../plugin/coverage/axes';
import { isoDay } from '../../../plugin/time';
import type { DocumentCounts } from './counts';
import type { CountDemand } from './demand';
import { publishedLibrary } from './library';
import type { CoverageScope } from './query';
import type { LocalesService, OptedInTypesService } from '../site';
import type { CatalogueService } from '../library';
import type { TaxonomyService } from '../taxonomy';

/** A row of the table of days. */
export interface DayRow {
  /** `YYYY-MM-DD`, in UTC. */
  day: string;
  /** `''` in rows that count contacts. */
  content_type: string;
  /** `''` for types without locales. */
  locale: string;
  stage: string;
  intent: string;
  total: number;
  published: number;
  stale: number;
  stale_published: number;
  demand: number;
  exhausted: number;
}

/** The matrix of which each day is kept. */
export const KEPT_AXES: Axes = { rows: 'stage', columns: 'intent' };

const KEPT_DEMAND = { ...KEPT_AXES, contacts: 'active' } as const;

const EMPTY: Omit<DayRow, 'day'> = {
  content_type: '',
  locale: '',
  stage: '',
  intent: '',
  total: 0,
  published: 0,
  stale: 0,
  stale_published: 0,
  demand: 0,
  exhausted: 0,
};

interface Parts {
  catalogue: CatalogueService;
  countDemand: CountDemand;
  documentCounts: DocumentCounts;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

/**
 * Reads the coverage of now as the rows of its UTC day. The first row is empty, so that a day with no content and no
 * contacts has one, too.
 * @param now milliseconds since 1970
 */
export type TakeSnapshot = (now: number) => Promise<DayRow[]>;

export function snapshotTaker({
  catalogue,
  countDemand,
  documentCounts,
  locales,
  optedInTypes,
  taxonomy,
}: Parts): TakeSnapshot {
  const supplyRows = async (empty: DayRow, scope: CoverageScope): Promise<DayRow[]> => {
    const counts = await documentCounts.inScope(scope, KEPT_AXES);
    return counts.map((count) => ({
      ...empty,
      content_type: scope.type.uid,
      locale: scope.locale ?? '',
      stage: count.row,
      intent: count.column,
      total: count.total,
      published: count.published,
      stale: count.stale,
      stale_published: count.stalePublished,
    }));
  };

  const demandRows = async (empty: DayRow, now: number): Promise<DayRow[]> => {
    const slice = { types: optedInTypes.all(), locale: null, filters: NO_FILTERS };
    const library = publishedLibrary(catalogue.current(), slice);
    const demand = await countDemand(library, KEPT_DEMAND, NO_FILTERS, now);
    const { stages, intents } = taxonomy.current();
    return stages.flatMap(({ key: stage }) =>
      intents
        .map(({ key: intent }) => ({ ...empty, stage, intent, ...demand.at(stage, intent) }))
        .filter((row) => row.demand > 0),
    );
  };

  return async (now) => {
    const empty: DayRow = { ...EMPTY, day: isoDay(now) };
    const codes = await locales.codes();
    const slice = { types: optedInTypes.all(), locale: null, filters: NO_FILTERS };
    const scopes = documentCounts
      .scopesOf(slice, now)
      .flatMap((scope) =>
        scope.type.localized ? codes.map((locale) => ({ ...scope, locale })) : [scope],
      );
    const rows = [empty, ...(await demandRows(empty, now))];
    for (const scope of scopes) rows.push(...(await supplyRows(empty, scope)));
    return rows;
  };
}
