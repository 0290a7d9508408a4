import type { EntriesAnswer, TitledEntry } from '../../../plugin/contracts/rules';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const entriesApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Published entries whose title contains the text. */
    searchLifecycleEntries: builder.query<TitledEntry[], string>({
      query: (text) => lifecycleUrl('entries', { text }),
      transformResponse: ({ data }: EntriesAnswer) => data,
    }),

    /** The published entries of these documents. */
    getLifecycleEntries: builder.query<TitledEntry[], string[]>({
      query: (documentIds) => lifecycleUrl('entries', { documentIds: documentIds.join(',') }),
      transformResponse: ({ data }: EntriesAnswer) => data,
    }),
  }),
});

export const { useSearchLifecycleEntriesQuery, useGetLifecycleEntriesQuery } = entriesApi;
