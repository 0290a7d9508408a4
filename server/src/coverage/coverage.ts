import type {
  AdminCoverageAnswer,
  CoverageAnswer,
  CoverageCell,
  CoverageEntriesAnswer,
} from '../../../plugin/contracts/coverage';
import { isStagesByIntents, NO_FILTERS } from '../../../plugin/coverage/axes';
import type { CellDemand } from '../../../plugin/coverage/demand';
import { scoreOf } from '../../../plugin/coverage/score';
import { countDocuments, countUntagged, scopesOf } from './counts';
import { countDemand } from './demand';
import { readCoverageEntries, type Page } from './entries';
import { readGaps } from './gaps';
import { headingsOf } from './headings';
import { libraryReader } from './library';
import { cellQuery, untaggedQuery, type CountRow } from './query';
import { hasReleases } from './releases';
import type { CellRequest, CoverageRequest, PastSlice } from './request';
import type { ReadConfig, LocalesService, OptedInTypesService } from '../site';
import type { ContentTypes, Database, Enterprise } from '../strapi';
import type { CatalogueService } from '../library';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';
import type { StandingsService } from './standings';

type CountedCell = CountRow & CellDemand;

interface Parts {
  config: ReadConfig;
  contentTypes: ContentTypes;
  db: Database;
  ee: Enterprise;
  catalogue: CatalogueService;
  locales: LocalesService;
  model: ModelService;
  optedInTypes: OptedInTypesService;
  standings: StandingsService;
  taxonomy: TaxonomyService;
}

export const createCoverage = ({
  config,
  contentTypes,
  db,
  ee,
  catalogue,
  locales,
  model,
  optedInTypes,
  standings,
  taxonomy,
}: Parts) => {
  const readLibrary = libraryReader(catalogue);

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
    ...(hasReleases(ee) ? { scheduled: cell.scheduled } : {}),
  });

  const read = async (request: CoverageRequest) => {
    await catalogue.refresh();
    const library = readLibrary(request);
    const [rows, columns, countAt, demand] = await Promise.all([
      headingsOf({ locales, taxonomy }, request.rows, request),
      headingsOf({ locales, taxonomy }, request.columns, request),
      countDocuments({ config, contentTypes, db }, request, request),
      countDemand({ model, standings }, library, request, request.filters, Date.now()),
    ]);
    const cells = rows.flatMap((row) =>
      columns.map((column): CountedCell => ({
        ...countAt(row.key, column.key),
        ...demand.at(row.key, column.key),
      })),
    );
    const contactsAt = (row: string, column: string) => demand.sampleAt(row, column);
    const gaps = await readGaps(
      { db, locales, model, taxonomy },
      request,
      cells,
      library,
      contactsAt,
    );
    return { rows, columns, cells, gaps };
  };

  const scored = (request: CoverageRequest, cells: CountedCell[]) =>
    isStagesByIntents(request)
      ? scoreOf(
          cells.map((cell) => ({ ...cell, stale: cell.stalePublished })),
          taxonomy.current(),
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
        countUntagged({ config, db }, request),
      ]);
      return {
        data: { ...rest, cells: cells.map(adminCell), untagged },
        meta: { score: scored(request, cells), day: null },
      };
    },

    /** The documents behind one cell. */
    cellEntries(request: CellRequest, page: Page): Promise<CoverageEntriesAnswer> {
      return readCoverageEntries(
        { db, optedInTypes },
        scopesOf(config, request),
        (scope) => cellQuery(db, scope, request),
        page,
      );
    },

    /** The documents that carry no tag. */
    untaggedEntries(request: PastSlice, page: Page): Promise<CoverageEntriesAnswer> {
      return readCoverageEntries(
        { db, optedInTypes },
        scopesOf(config, { ...request, filters: NO_FILTERS }),
        (scope) => untaggedQuery(db, scope),
        page,
      );
    },
  };
};

export type CoverageService = ReturnType<typeof createCoverage>;
