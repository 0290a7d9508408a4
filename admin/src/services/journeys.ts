import type { JourneyDays, JourneysAnswer, WithinDays } from '../../../plugin/contracts/journeys';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const journeysApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleJourneys: builder.query<JourneysAnswer, { days: JourneyDays; within: WithinDays }>({
      query: ({ days, within }) => lifecycleUrl('journeys', { days, within }),
      // Touchpoints arrive all the time, so only what is on the screen is cached.
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetLifecycleJourneysQuery } = journeysApi;
