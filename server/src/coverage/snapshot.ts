import { NO_FILTERS, type Axes } from '../../../plugin/coverage/axes';
import { scopesOf } from './counts';
import { countDemand } from './demand';
import { publishedLibrary } from './library';
import { countCells, type CoverageScope } from './query';
import type { ReadConfig, LocalesService, OptedInTypesService } from '../site';
import type { ContentTypes, Database } from '../strapi';
import type { CatalogueService } from '../library';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';
import type { StandingsService } from './standings';

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

export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

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
  config: ReadConfig;
  contentTypes: ContentTypes;
  db: Database;
  catalogue: CatalogueService;
  locales: LocalesService;
  model: ModelService;
  optedInTypes: OptedInTypesService;
  standings: StandingsService;
  taxonomy: TaxonomyService;
}

async function supplyRows(
  { contentTypes, db }: Pick<Parts, 'contentTypes' | 'db'>,
  day: string,
  scope: CoverageScope,
) {
  const counts = await countCells({ contentTypes, db }, scope, KEPT_AXES.rows, KEPT_AXES.columns);
  return counts.map((count): DayRow => ({
    ...EMPTY,
    day,
    content_type: scope.type.uid,
    locale: scope.locale ?? '',
    stage: count.row,
    intent: count.column,
    total: count.total,
    published: count.published,
    stale: count.stale,
    stale_published: count.stalePublished,
  }));
}

async function demandRows(
  {
    catalogue,
    model,
    optedInTypes,
    standings,
    taxonomy,
  }: Pick<Parts, 'catalogue' | 'model' | 'optedInTypes' | 'standings' | 'taxonomy'>,
  now: number,
): Promise<DayRow[]> {
  const types = optedInTypes.all();
  const library = publishedLibrary(catalogue, { types, locale: null, filters: NO_FILTERS });
  const demand = await countDemand({ model, standings }, library, KEPT_AXES, NO_FILTERS, now);
  const day = dayOf(now);
  const { stages, intents } = taxonomy.current();
  return stages.flatMap(({ key: stage }) =>
    intents
      .map(({ key: intent }) => ({ ...EMPTY, day, stage, intent, ...demand.at(stage, intent) }))
      .filter((row) => row.demand > 0),
  );
}

/**
 * The coverage of now, as rows of its UTC day: the first of them empty, so that a day without anything has one, too.
 * @param now milliseconds since 1970
 */
export async function snapshotRows(
  { config, contentTypes, db, catalogue, locales, model, optedInTypes, standings, taxonomy }: Parts,
  now: number,
): Promise<DayRow[]> {
  const day = dayOf(now);
  const types = optedInTypes.all();
  const codes = await locales.codes();
  const scopes = types.flatMap((type) =>
    scopesOf(config, { types: [type], locale: null, filters: NO_FILTERS }, now).flatMap((scope) =>
      type.localized ? codes.map((locale) => ({ ...scope, locale })) : [scope],
    ),
  );
  const rows: DayRow[] = [
    { ...EMPTY, day },
    ...(await demandRows({ catalogue, model, optedInTypes, standings, taxonomy }, now)),
  ];
  for (const scope of scopes) rows.push(...(await supplyRows({ contentTypes, db }, day, scope)));
  return rows;
}
