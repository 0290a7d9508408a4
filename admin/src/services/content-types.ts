import type {
  ContentTypesAnswer,
  OptedInContentType,
} from '../../../plugin/contracts/content-types';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const contentTypesApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    /** The opted-in types whose entries the user may read. */
    getLifecycleContentTypes: builder.query<OptedInContentType[], void>({
      query: () => lifecycleUrl('content-types'),
      transformResponse: ({ data }: ContentTypesAnswer) => data,
    }),
  }),
});

export const { useGetLifecycleContentTypesQuery } = contentTypesApi;
