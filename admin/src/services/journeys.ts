import type { WatchOutsAnswer } from '../../../plugin/contracts/watch-outs';
import type { JourneysAnswer, JourneysRequest } from '../../../plugin/contracts/journeys';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const journeysApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleJourneys: builder.query<JourneysAnswer, JourneysRequest>({
      query: ({ days, within, pair }) =>
        lifecycleUrl('journeys', { days, within, from: pair?.from ?? null, to: pair?.to ?? null }),
      // Touchpoints arrive all the time, so only what is on the screen is cached.
      keepUnusedDataFor: 0,
    }),

    getLifecycleWatchOuts: builder.query<WatchOutsAnswer, void>({
      query: () => lifecycleUrl('watch-outs', {}),
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetLifecycleJourneysQuery, useGetLifecycleWatchOutsQuery } = journeysApi;
