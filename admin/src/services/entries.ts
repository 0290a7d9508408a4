import type { EntriesAnswer, NamedEntry } from '../../../plugin/contracts/rules';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const entriesApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Published entries whose title holds the text. */
    searchLifecycleEntries: builder.query<NamedEntry[], string>({
      query: (text) => lifecycleUrl('entries', { text }),
      transformResponse: ({ data }: EntriesAnswer) => data,
    }),

    /** What of these documents is published. */
    getLifecycleEntries: builder.query<NamedEntry[], string[]>({
      query: (documentIds) => lifecycleUrl('entries', { documentIds: documentIds.join(',') }),
      transformResponse: ({ data }: EntriesAnswer) => data,
    }),
  }),
});

export const { useSearchLifecycleEntriesQuery, useGetLifecycleEntriesQuery } = entriesApi;
