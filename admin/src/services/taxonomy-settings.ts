import type {
  PutTaxonomyBody,
  TaxonomyFile,
  TaxonomyHistoryAnswer,
  TaxonomyHistoryEntry,
  TaxonomyPreviewAnswer,
  TaxonomySettings,
  TaxonomySettingsAnswer,
} from '../../../plugin/contracts/taxonomy-settings';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

/** Cached data that shows terms or tags, to be refetched after a change. */
const CHANGED = [
  'LifecycleTaxonomySettings',
  'LifecycleTaxonomy',
  'LifecycleTags',
  'LifecycleCoverage',
  'LifecycleSuggestions',
] as const;

const settingsApi = lifecycleApi
  .enhanceEndpoints({ addTagTypes: ['LifecycleTaxonomySettings'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      getLifecycleTaxonomySettings: builder.query<TaxonomySettings, void>({
        query: () => lifecycleUrl('taxonomy/settings'),
        transformResponse: ({ data }: TaxonomySettingsAnswer) => data,
        providesTags: ['LifecycleTaxonomySettings'],
      }),

      getLifecycleTaxonomyHistory: builder.query<TaxonomyHistoryEntry[], void>({
        query: () => lifecycleUrl('taxonomy/changes'),
        transformResponse: ({ data }: TaxonomyHistoryAnswer) => data,
        providesTags: ['LifecycleTaxonomySettings'],
      }),

      previewLifecycleTaxonomy: builder.query<TaxonomyPreviewAnswer['data'], TaxonomyFile>({
        query: (data) => ({
          url: lifecycleUrl('taxonomy/preview'),
          method: 'POST',
          data: { data },
        }),
        transformResponse: ({ data }: TaxonomyPreviewAnswer) => data,
        providesTags: ['LifecycleTaxonomySettings'],
      }),

      putLifecycleTaxonomy: builder.mutation<TaxonomySettings, PutTaxonomyBody>({
        query: (data) => ({ url: lifecycleUrl('taxonomy/settings'), method: 'PUT', data }),
        transformResponse: ({ data }: TaxonomySettingsAnswer) => data,
        // After a conflict too, so that the other user's change is shown.
        invalidatesTags: [...CHANGED],
      }),

      undoLifecycleTaxonomyChange: builder.mutation<TaxonomySettings, number>({
        query: (id) => ({
          url: lifecycleUrl(`taxonomy/changes/${id}/undo`),
          method: 'POST',
          data: {},
        }),
        transformResponse: ({ data }: TaxonomySettingsAnswer) => data,
        invalidatesTags: [...CHANGED],
      }),
    }),
  });

export const {
  useGetLifecycleTaxonomySettingsQuery,
  useGetLifecycleTaxonomyHistoryQuery,
  usePreviewLifecycleTaxonomyQuery,
  usePutLifecycleTaxonomyMutation,
  useUndoLifecycleTaxonomyChangeMutation,
} = settingsApi;
