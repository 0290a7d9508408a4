import type { EntriesAnswer, TitledEntry } from '../../../plugin/contracts/rules';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const entriesApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Published entries whose title holds the text. */
    searchLifecycleEntries: builder.query<TitledEntry[], string>({
      query: (text) => lifecycleUrl('entries', { text }),
      transformResponse: ({ data }: EntriesAnswer) => data,
    }),

    /** What of these documents is published. */
    getLifecycleEntries: builder.query<TitledEntry[], string[]>({
      query: (documentIds) => lifecycleUrl('entries', { documentIds: documentIds.join(',') }),
      transformResponse: ({ data }: EntriesAnswer) => data,
    }),
  }),
});

export const { useSearchLifecycleEntriesQuery, useGetLifecycleEntriesQuery } = entriesApi;
