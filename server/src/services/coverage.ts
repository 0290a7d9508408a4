import type { Core } from '@strapi/strapi';

import type {
  CoverageAnswer,
  CoverageCell,
  CoverageEntriesAnswer,
  CoverageFacet,
  CoverageHeading,
} from '../../../plugin/contracts/coverage';
import { demandOf, standingOf } from '../../../plugin/coverage/demand';
import { findGaps } from '../../../plugin/coverage/gaps';
import { readProfile } from '../../../plugin/journey/contact-profile';
import { lifecycleConfig } from '../config/read-config';
import { getService } from '../get-service';
import { readCoverageEntries } from './coverage-entries';
import {
  cellQuery,
  countCells,
  untaggedQuery,
  type CountRow,
  type CoverageScope,
} from './coverage-query';
import type { OptedInType } from './opted-in-types';

const DAY_MS = 86_400_000;

export interface CoverageRequest {
  types: OptedInType[];
  locale: string | null;
  rows: CoverageFacet;
  columns: CoverageFacet;
  /** Published content only: what the content API may tell. */
  publishedOnly: boolean;
}

export interface CellRequest extends CoverageRequest {
  row: string;
  column: string;
}

export interface Page {
  page: number;
  pageSize: number;
}

const cellKey = (row: string, column: string): string => JSON.stringify([row, column]);

const addCounts = (left: CountRow, right: CountRow): CountRow => ({
  ...left,
  total: left.total + right.total,
  published: left.published + right.published,
  stale: left.stale + right.stale,
});

export const coverage = ({ strapi }: { strapi: Core.Strapi }) => {
  const scopesOf = ({
    types,
    locale,
  }: {
    types: OptedInType[];
    locale: string | null;
  }): CoverageScope[] => {
    const staleBefore = Date.now() - lifecycleConfig(strapi).staleAfterDays * DAY_MS;
    return types.map((type) => ({ type, locale, staleBefore }));
  };

  const headingsOf = async (
    facet: CoverageFacet,
    { types, locale }: CoverageRequest,
  ): Promise<CoverageHeading[]> => {
    const { stages, intents, formats, topics } = getService(strapi, 'taxonomy').current();
    const heading = ({ key, label }: CoverageHeading) => ({ key, label });
    switch (facet) {
      case 'stage':
        return stages.map(heading);
      case 'intent':
        return intents.map(heading);
      case 'format':
        return formats.map(heading);
      case 'topic':
        return topics.map(heading);
      case 'contentType':
        return types.map(({ uid, displayName }) => ({ key: uid, label: displayName }));
      case 'locale': {
        const codes = await getService(strapi, 'locales').codes();
        const asked = locale === null ? codes : [locale];
        const unlocalized = types.some(({ localized }) => !localized) ? [''] : [];
        return [...asked, ...unlocalized].map((key) => ({ key, label: key || '—' }));
      }
    }
  };

  const countAll = async (request: CoverageRequest): Promise<Map<string, CountRow>> => {
    const byType = await Promise.all(
      scopesOf(request).map((scope) => countCells(strapi, scope, request.rows, request.columns)),
    );
    const cells = new Map<string, CountRow>();
    for (const count of byType.flat()) {
      const key = cellKey(count.row, count.column);
      const known = cells.get(key);
      cells.set(key, known ? addCounts(known, count) : count);
    }
    return cells;
  };

  const cellOf = (
    row: string,
    column: string,
    count: CountRow | undefined,
    publishedOnly: boolean,
  ): CoverageCell => {
    const published = count?.published ?? 0;
    if (publishedOnly) return { row, column, total: published, published };
    const total = count?.total ?? 0;
    return { row, column, total, published, draft: total - published, stale: count?.stale ?? 0 };
  };

  const countUntagged = async (request: CoverageRequest) => {
    const counts = await Promise.all(
      scopesOf(request).map(async (scope): Promise<[string, number]> => {
        const [row]: { total: unknown }[] = await untaggedQuery(strapi, scope).count({
          total: '*',
        });
        return [scope.type.uid, Number(row?.total ?? 0)];
      }),
    );
    return {
      total: counts.reduce((sum, [, count]) => sum + count, 0),
      byContentType: Object.fromEntries(counts),
    };
  };

  function* standings() {
    const taxonomy = getService(strapi, 'taxonomy').current();
    const now = Date.now();
    for (const profile of getService(strapi, 'model').profiles().values()) {
      yield standingOf(readProfile(profile, taxonomy, now), taxonomy);
    }
  }

  return {
    /** The matrix of two facets, what is untagged, and what is missing. */
    async matrix(request: CoverageRequest): Promise<CoverageAnswer> {
      const [rows, columns, counts] = await Promise.all([
        headingsOf(request.rows, request),
        headingsOf(request.columns, request),
        countAll(request),
      ]);
      const cells = rows.flatMap((row) =>
        columns.map((column) =>
          cellOf(
            row.key,
            column.key,
            counts.get(cellKey(row.key, column.key)),
            request.publishedOnly,
          ),
        ),
      );
      const demand = demandOf(standings(), request.rows, request.columns);
      const gaps = findGaps(
        cells.map(({ row, column, published }) => ({
          row,
          column,
          published,
          demand: demand(row, column),
        })),
        request,
        getService(strapi, 'taxonomy').current(),
      );
      const untagged = request.publishedOnly ? {} : { untagged: await countUntagged(request) };
      return { data: { rows, columns, cells, ...untagged, gaps }, meta: {} };
    },

    /** The documents behind one cell. */
    cellEntries(request: CellRequest, page: Page): Promise<CoverageEntriesAnswer> {
      return readCoverageEntries(
        strapi,
        scopesOf(request),
        (scope) => cellQuery(strapi, scope, request),
        page,
      );
    },

    /** The documents that carry no tag. */
    untaggedEntries(
      request: { types: OptedInType[]; locale: string | null },
      page: Page,
    ): Promise<CoverageEntriesAnswer> {
      return readCoverageEntries(
        strapi,
        scopesOf(request),
        (scope) => untaggedQuery(strapi, scope),
        page,
      );
    },
  };
};
