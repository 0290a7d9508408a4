import type { CoverageAnswer, CoverageEntriesAnswer } from '../../../plugin/contracts/coverage';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

export type CoverageData = CoverageAnswer['data'];

export interface CoverageFilters {
  /** uids; all types when empty. */
  contentTypes: string[];
  /** All locales when null. */
  locale: string | null;
}

interface PageRequest extends CoverageFilters {
  /** From 1. */
  page: number;
}

/** Keys of a row and a column of the matrix. */
export interface CellAddress {
  row: string;
  column: string;
}

const AXES = { rows: 'stage', columns: 'intent' };
const PAGE_SIZE = 10;

const filterQuery = ({ contentTypes, locale }: CoverageFilters) => ({
  contentTypes: contentTypes.join(','),
  locale,
});

const pageQuery = (request: PageRequest) => ({
  ...filterQuery(request),
  page: request.page,
  pageSize: PAGE_SIZE,
});

const coverageApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleCoverage: builder.query<CoverageData, CoverageFilters>({
      query: (filters) => lifecycleUrl('coverage', { ...AXES, ...filterQuery(filters) }),
      transformResponse: ({ data }: CoverageAnswer) => data,
      providesTags: ['LifecycleCoverage'],
    }),

    getLifecycleCellEntries: builder.query<CoverageEntriesAnswer, PageRequest & CellAddress>({
      query: ({ row, column, ...request }) =>
        lifecycleUrl('coverage/entries', { ...AXES, row, column, ...pageQuery(request) }),
      providesTags: ['LifecycleCoverage'],
    }),

    getLifecycleUntaggedEntries: builder.query<CoverageEntriesAnswer, PageRequest>({
      query: (request) => lifecycleUrl('coverage/untagged', pageQuery(request)),
      providesTags: ['LifecycleCoverage'],
    }),
  }),
});

export const {
  useGetLifecycleCoverageQuery,
  useGetLifecycleCellEntriesQuery,
  useGetLifecycleUntaggedEntriesQuery,
} = coverageApi;
