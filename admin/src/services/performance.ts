import type {
  ModelTrust,
  ModelTrustAnswer,
  PerformanceAnswer,
  PerformanceDays,
} from '../../../plugin/contracts/performance';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const performanceApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecyclePerformance: builder.query<PerformanceAnswer, PerformanceDays>({
      query: (days) => lifecycleUrl('performance', { days }),
      keepUnusedDataFor: 0,
    }),

    getLifecycleModelTrust: builder.query<ModelTrust, void>({
      query: () => lifecycleUrl('performance/model'),
      transformResponse: ({ data }: ModelTrustAnswer) => data,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetLifecyclePerformanceQuery, useGetLifecycleModelTrustQuery } = performanceApi;
