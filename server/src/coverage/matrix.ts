import type {
  AdminCoverageAnswer,
  CoverageAnswer,
  CoverageCell,
} from '../../../plugin/contracts/coverage';
import { isStagesByIntents } from '../../../plugin/coverage/axes';
import type { CellDemand } from '../../../plugin/coverage/demand';
import { scoreOf } from '../../../plugin/coverage/score';
import type { DocumentCounts } from './counts';
import type { CountDemand } from './demand';
import type { ReadGaps } from './gaps';
import type { ReadHeadings } from './headings';
import { libraryReader } from './library';
import type { CountRow } from './query';
import { hasReleases } from './releases';
import type { CoverageRequest } from './request';
import type { Enterprise } from '../strapi';
import type { CatalogueService } from '../library';
import type { TaxonomyService } from '../taxonomy';

type CountedCell = CountRow & CellDemand;

interface Parts {
  ee: Enterprise;
  catalogue: CatalogueService;
  countDemand: CountDemand;
  documentCounts: DocumentCounts;
  readGaps: ReadGaps;
  readHeadings: ReadHeadings;
  taxonomy: TaxonomyService;
}

/** The coverage of now. */
export function createCoverageMatrix({
  ee,
  catalogue,
  countDemand,
  documentCounts,
  readGaps,
  readHeadings,
  taxonomy,
}: Parts) {
  const readLibrary = libraryReader();

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
    const library = readLibrary(catalogue.current(), request);
    const [rows, columns, countAt, demand] = await Promise.all([
      readHeadings(request.rows, request),
      readHeadings(request.columns, request),
      documentCounts.byCell(request, request),
      countDemand(library, request, request.filters, Date.now()),
    ]);
    const cells = rows.flatMap((row) =>
      columns.map((column): CountedCell => ({
        ...countAt(row.key, column.key),
        ...demand.at(row.key, column.key),
      })),
    );
    const gaps = await readGaps(request, cells, library.habits, demand);
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
    /** The matrix of two facets and its gaps, of published content. */
    async publicMatrix(request: CoverageRequest): Promise<CoverageAnswer> {
      const { cells, ...rest } = await read(request);
      return { data: { ...rest, cells: cells.map(publicCell) }, meta: {} };
    },

    /** The matrix of two facets with all counts, untagged documents, gaps and the score. */
    async matrix(request: CoverageRequest): Promise<AdminCoverageAnswer> {
      const [{ cells, ...rest }, untagged] = await Promise.all([
        read(request),
        documentCounts.untagged(request),
      ]);
      return {
        data: { ...rest, cells: cells.map(adminCell), untagged },
        meta: { score: scored(request, cells), day: null },
      };
    },
  };
}

export type CoverageMatrixService = ReturnType<typeof createCoverageMatrix>;
