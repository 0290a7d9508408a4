import type {
  Job,
  JobAnswer,
  JobItem,
  JobItemsAnswer,
  JobsAnswer,
} from '../../../plugin/contracts/jobs';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const jobsApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleJob: builder.query<Job, string>({
      query: (id) => lifecycleUrl(`jobs/${id}`),
      transformResponse: ({ data }: JobAnswer) => data,
      providesTags: ['LifecycleJobs'],
    }),

    /** The latest run of the suggester over the library; null when it never ran. */
    getLifecycleLatestCheck: builder.query<Job | null, void>({
      query: () => lifecycleUrl('jobs', { kind: 'suggest' }),
      transformResponse: ({ data }: JobsAnswer) => data[0] ?? null,
      providesTags: ['LifecycleJobs'],
    }),

    getLifecycleJobItems: builder.query<JobItem[], string>({
      query: (id) => lifecycleUrl(`jobs/${id}/items`, { pageSize: 1_000 }),
      transformResponse: ({ data }: JobItemsAnswer) => data,
    }),

    cancelLifecycleJob: builder.mutation<Job, string>({
      query: (id) => ({ url: lifecycleUrl(`jobs/${id}/cancel`), method: 'POST' }),
      transformResponse: ({ data }: JobAnswer) => data,
      invalidatesTags: ['LifecycleJobs', 'LifecycleTags', 'LifecycleCoverage'],
    }),

    startLifecycleCheck: builder.mutation<Job, void>({
      query: () => ({ url: lifecycleUrl('suggestions/jobs'), method: 'POST' }),
      transformResponse: ({ data }: JobAnswer) => data,
      invalidatesTags: ['LifecycleJobs'],
    }),
  }),
});

export const {
  useGetLifecycleJobQuery,
  useGetLifecycleLatestCheckQuery,
  useGetLifecycleJobItemsQuery,
  useCancelLifecycleJobMutation,
  useStartLifecycleCheckMutation,
} = jobsApi;
