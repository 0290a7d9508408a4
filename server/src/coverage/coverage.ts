import type { Core } from '@strapi/strapi';

import type {
  AdminCoverageAnswer,
  CoverageAnswer,
  CoverageCell,
  CoverageEntriesAnswer,
} from '../../../plugin/contracts/coverage';
import { isStagesByIntents, NO_FILTERS } from '../../../plugin/coverage/axes';
import type { CellDemand } from '../../../plugin/coverage/demand';
import { scoreOf } from '../../../plugin/coverage/score';
import { getService } from '../get-service';
import { countDocuments, countUntagged, scopesOf } from './counts';
import { countDemand } from './demand';
import { readCoverageEntries, type Page } from './entries';
import { readGaps } from './gaps';
import { headingsOf } from './headings';
import { libraryReader } from './library';
import { cellQuery, untaggedQuery, type CountRow } from './query';
import { hasReleases } from './releases';
import type { CellRequest, CoverageRequest, PastSlice } from './request';

type CountedCell = CountRow & CellDemand;

export const coverage = ({ strapi }: { strapi: Core.Strapi }) => {
  const readLibrary = libraryReader(strapi);

  /** What the content API may tell of a cell. */
  const publicCell = ({ row, column, published }: CountedCell): CoverageCell => ({
    row,
    column,
    total: published,
    published,
  });

  const adminCell = (cell: CountedCell): CoverageCell => ({
    ...publicCell(cell),
    total: cell.total,
    draft: cell.total - cell.published,
    stale: cell.stale,
    demand: cell.demand,
    exhausted: cell.exhausted,
    ...(hasReleases(strapi) ? { scheduled: cell.scheduled } : {}),
  });

  const read = async (request: CoverageRequest) => {
    await getService(strapi, 'catalogue').refresh();
    const library = readLibrary(request);
    const [rows, columns, countAt, demand] = await Promise.all([
      headingsOf(strapi, request.rows, request),
      headingsOf(strapi, request.columns, request),
      countDocuments(strapi, request, request),
      countDemand(strapi, library, request, request.filters, Date.now()),
    ]);
    const cells = rows.flatMap((row) =>
      columns.map((column): CountedCell => ({
        ...countAt(row.key, column.key),
        ...demand.at(row.key, column.key),
      })),
    );
    const contactsAt = (row: string, column: string) => demand.sampleAt(row, column);
    const gaps = await readGaps(strapi, request, cells, library, contactsAt);
    return { rows, columns, cells, gaps };
  };

  const scored = (request: CoverageRequest, cells: CountedCell[]) =>
    isStagesByIntents(request)
      ? scoreOf(
          cells.map((cell) => ({ ...cell, stale: cell.stalePublished })),
          getService(strapi, 'taxonomy').current(),
        )
      : null;

  return {
    /** The matrix of two facets and what is missing, of published content: what the content API tells. */
    async publicMatrix(request: CoverageRequest): Promise<CoverageAnswer> {
      const { cells, ...rest } = await read(request);
      return { data: { ...rest, cells: cells.map(publicCell) }, meta: {} };
    },

    /** The matrix of two facets with all of its counts, what is untagged, what is missing, and the score. */
    async matrix(request: CoverageRequest): Promise<AdminCoverageAnswer> {
      const [{ cells, ...rest }, untagged] = await Promise.all([
        read(request),
        countUntagged(strapi, request),
      ]);
      return {
        data: { ...rest, cells: cells.map(adminCell), untagged },
        meta: { score: scored(request, cells), day: null },
      };
    },

    /** The documents behind one cell. */
    cellEntries(request: CellRequest, page: Page): Promise<CoverageEntriesAnswer> {
      return readCoverageEntries(
        strapi,
        scopesOf(strapi, request),
        (scope) => cellQuery(strapi, scope, request),
        page,
      );
    },

    /** The documents that carry no tag. */
    untaggedEntries(request: PastSlice, page: Page): Promise<CoverageEntriesAnswer> {
      return readCoverageEntries(
        strapi,
        scopesOf(strapi, { ...request, filters: NO_FILTERS }),
        (scope) => untaggedQuery(strapi, scope),
        page,
      );
    },
  };
};
