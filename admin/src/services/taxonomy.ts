import type { TaxonomyAnswer } from '../../../plugin/contracts/taxonomy';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

export type TaxonomyData = TaxonomyAnswer['data'];

const taxonomyApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleTaxonomy: builder.query<TaxonomyData, void>({
      query: () => lifecycleUrl('taxonomy'),
      transformResponse: ({ data }: TaxonomyAnswer) => data,
      providesTags: ['LifecycleTaxonomy'],
    }),
  }),
});

export const { useGetLifecycleTaxonomyQuery } = taxonomyApi;
