import type { Core } from '@strapi/strapi';

import { NO_FILTERS, type Axes } from '../../../plugin/coverage/axes';
import { getService } from '../get-service';
import { scopesOf } from './counts';
import { countDemand } from './demand';
import { publishedLibrary } from './library';
import { countCells, type CoverageScope } from './query';

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

async function supplyRows(strapi: Core.Strapi, day: string, scope: CoverageScope) {
  const counts = await countCells(strapi, scope, KEPT_AXES.rows, KEPT_AXES.columns);
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

async function demandRows(strapi: Core.Strapi, now: number): Promise<DayRow[]> {
  const types = getService(strapi, 'optedInTypes').all();
  const library = publishedLibrary(strapi, { types, locale: null, filters: NO_FILTERS });
  const demand = await countDemand(strapi, library, KEPT_AXES, NO_FILTERS, now);
  const day = dayOf(now);
  const { stages, intents } = getService(strapi, 'taxonomy').current();
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
export async function snapshotRows(strapi: Core.Strapi, now: number): Promise<DayRow[]> {
  const day = dayOf(now);
  const types = getService(strapi, 'optedInTypes').all();
  const codes = await getService(strapi, 'locales').codes();
  const scopes = types.flatMap((type) =>
    scopesOf(strapi, { types: [type], locale: null, filters: NO_FILTERS }, now).flatMap((scope) =>
      type.localized ? codes.map((locale) => ({ ...scope, locale })) : [scope],
    ),
  );
  const rows: DayRow[] = [{ ...EMPTY, day }, ...(await demandRows(strapi, now))];
  for (const scope of scopes) rows.push(...(await supplyRows(strapi, day, scope)));
  return rows;
}
