import { useIntl } from 'react-intl';

import type { TaxonomyAnswer } from '../../../plugin/contracts/taxonomy';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

export type TaxonomyData = TaxonomyAnswer['data'];

const taxonomyApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleTaxonomy: builder.query<TaxonomyData, string>({
      query: (locale) => lifecycleUrl('taxonomy', { locale }),
      transformResponse: ({ data }: TaxonomyAnswer) => data,
      providesTags: ['LifecycleTaxonomy'],
    }),
  }),
});

/** The taxonomy, its labels in the language of the admin panel where they are translated. */
export function useGetLifecycleTaxonomyQuery(language?: string, options: { skip?: boolean } = {}) {
  const { locale } = useIntl();
  return taxonomyApi.useGetLifecycleTaxonomyQuery(language ?? locale, options);
}
