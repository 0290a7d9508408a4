import type {
  ChangedExperimentAnswer,
  Experiment,
  ExperimentAnswer,
  ExperimentInput,
  ExperimentPower,
  ExperimentPowerAnswer,
  ExperimentReport,
  ExperimentsAnswer,
  PostExperimentBody,
} from '../../../plugin/contracts/experiments';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const pathOf = (id: string): string => `experiments/${encodeURIComponent(id)}`;

const experimentsApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Latest first, with the choices for a new one. */
    getLifecycleExperiments: builder.query<ExperimentsAnswer, void>({
      query: () => lifecycleUrl('experiments'),
      providesTags: ['LifecycleExperiments'],
      // Counts change while contacts are shown lists.
      keepUnusedDataFor: 0,
    }),

    getLifecycleExperiment: builder.query<ExperimentReport, string>({
      query: (id) => lifecycleUrl(pathOf(id)),
      transformResponse: ({ data }: ExperimentAnswer) => data,
      providesTags: ['LifecycleExperiments'],
      keepUnusedDataFor: 0,
    }),

    getLifecycleExperimentPower: builder.query<
      ExperimentPower,
      Pick<ExperimentInput, 'days' | 'holdout' | 'outcomes'>
    >({
      query: ({ days, holdout, outcomes }) =>
        lifecycleUrl('experiments/power', { days, holdout, outcomes: outcomes.join(',') }),
      transformResponse: ({ data }: ExperimentPowerAnswer) => data,
    }),

    startLifecycleExperiment: builder.mutation<Experiment, ExperimentInput>({
      query: (data) => ({
        url: lifecycleUrl('experiments'),
        method: 'POST',
        data: { data } satisfies PostExperimentBody,
      }),
      transformResponse: ({ data }: ChangedExperimentAnswer) => data,
      invalidatesTags: ['LifecycleExperiments'],
    }),

    adoptLifecycleExperiment: builder.mutation<Experiment, { id: string; undo: boolean }>({
      query: ({ id, undo }) => ({
        url: lifecycleUrl(`${pathOf(id)}/${undo ? 'abandon' : 'adopt'}`),
        method: 'POST',
      }),
      transformResponse: ({ data }: ChangedExperimentAnswer) => data,
      invalidatesTags: ['LifecycleExperiments'],
    }),

    stopLifecycleExperiment: builder.mutation<Experiment, string>({
      query: (id) => ({ url: lifecycleUrl(`${pathOf(id)}/stop`), method: 'POST' }),
      transformResponse: ({ data }: ChangedExperimentAnswer) => data,
      invalidatesTags: ['LifecycleExperiments'],
    }),
  }),
});

export const {
  useGetLifecycleExperimentsQuery,
  useGetLifecycleExperimentQuery,
  useGetLifecycleExperimentPowerQuery,
  useStartLifecycleExperimentMutation,
  useAdoptLifecycleExperimentMutation,
  useStopLifecycleExperimentMutation,
} = experimentsApi;
