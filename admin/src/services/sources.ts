import type {
  ResolveUrlsAnswer,
  SourcesAnswer,
  UnresolvedUrlsAnswer,
} from '../../../plugin/contracts/sources';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const sourcesApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleSources: builder.query<SourcesAnswer, void>({
      query: () => lifecycleUrl('sources'),
      providesTags: ['LifecycleSources'],
    }),

    getLifecycleUnresolvedUrls: builder.query<UnresolvedUrlsAnswer['data'], void>({
      query: () => lifecycleUrl('sources/unresolved-urls'),
      transformResponse: ({ data }: UnresolvedUrlsAnswer) => data,
      providesTags: ['LifecycleSources'],
    }),

    /** One batch, after the touchpoint `after`. The last batch refetches the sources. */
    resolveLifecycleUrls: builder.mutation<ResolveUrlsAnswer['data'], { after: number }>({
      query: (data) => ({ url: lifecycleUrl('sources/resolve-urls'), method: 'POST', data }),
      transformResponse: ({ data }: ResolveUrlsAnswer) => data,
      invalidatesTags: (result) =>
        result?.next === null ? ['LifecycleSources', 'LifecycleCoverage'] : [],
    }),
  }),
});

export const {
  useGetLifecycleSourcesQuery,
  useGetLifecycleUnresolvedUrlsQuery,
  useResolveLifecycleUrlsMutation,
} = sourcesApi;
