import type {
  AdminCoverageAnswer,
  CoverageEntriesAnswer,
  CoverageFacet,
  CoverageHistoryAnswer,
  FreshnessAnswer,
} from '../../../plugin/contracts/coverage';
import type { TermFilters } from '../../../plugin/coverage/axes';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

export type CoverageData = AdminCoverageAnswer['data'];

interface CoverageFilters {
  /** uids; all types when empty. */
  contentTypes: string[];
  /** All locales when null. */
  locale: string | null;
}

/** Filters and axes of a coverage matrix. */
export interface CoverageQuery extends CoverageFilters {
  rows: CoverageFacet;
  columns: CoverageFacet;
  terms: TermFilters;
  /** `YYYY-MM-DD`, for the matrix as it was that day; null for now. */
  day: string | null;
}

interface Page {
  /** From 1. */
  page: number;
  /** 1–1,000; defaults to the page size of a table. */
  pageSize?: number;
}

/** Keys of a row and a column of the matrix. */
export interface CellAddress {
  row: string;
  column: string;
}

const PAGE_SIZE = 10;

const filterQuery = ({ contentTypes, locale }: CoverageFilters) => ({
  contentTypes: contentTypes.join(','),
  locale,
});

const matrixQuery = ({ rows, columns, terms, ...filters }: Omit<CoverageQuery, 'day'>) => ({
  rows,
  columns,
  ...filterQuery(filters),
  stages: terms.stages.join(','),
  intents: terms.intents.join(','),
  formats: terms.formats.join(','),
  topics: terms.topics.join(','),
});

const pageQuery = ({ page, pageSize = PAGE_SIZE }: Page) => ({ page, pageSize });

const coverageApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleCoverage: builder.query<AdminCoverageAnswer, CoverageQuery>({
      query: ({ day, ...query }) => lifecycleUrl('coverage', { ...matrixQuery(query), day }),
      providesTags: ['LifecycleCoverage'],
    }),

    /** The last 90 stored days. */
    getLifecycleCoverageHistory: builder.query<CoverageHistoryAnswer, CoverageFilters>({
      query: (filters) => lifecycleUrl('coverage/history', filterQuery(filters)),
      providesTags: ['LifecycleCoverage'],
    }),

    getLifecycleFreshness: builder.query<FreshnessAnswer, CoverageFilters>({
      query: (filters) => lifecycleUrl('coverage/freshness', filterQuery(filters)),
      providesTags: ['LifecycleCoverage'],
    }),

    getLifecycleCellEntries: builder.query<
      CoverageEntriesAnswer,
      Omit<CoverageQuery, 'day'> & CellAddress & Page
    >({
      query: ({ row, column, page, pageSize, ...query }) =>
        lifecycleUrl('coverage/entries', {
          ...matrixQuery(query),
          row,
          column,
          ...pageQuery({ page, pageSize }),
        }),
      providesTags: ['LifecycleCoverage'],
    }),

    getLifecycleUntaggedEntries: builder.query<CoverageEntriesAnswer, CoverageFilters & Page>({
      query: (request) =>
        lifecycleUrl('coverage/untagged', { ...filterQuery(request), ...pageQuery(request) }),
      providesTags: ['LifecycleCoverage'],
    }),
  }),
});

export const {
  useGetLifecycleCoverageQuery,
  useGetLifecycleCoverageHistoryQuery,
  useGetLifecycleFreshnessQuery,
  useGetLifecycleCellEntriesQuery,
  useLazyGetLifecycleCellEntriesQuery,
  useGetLifecycleUntaggedEntriesQuery,
  useLazyGetLifecycleUntaggedEntriesQuery,
} = coverageApi;
