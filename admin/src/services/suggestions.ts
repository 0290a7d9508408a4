import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type {
  EntrySuggestions,
  PostSuggestionsBody,
  SuggestionsAnswer,
} from '../../../plugin/contracts/suggestions';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

interface SavedEntry extends ContentReference {
  locale: string | null;
  /** When the entry was last saved; earlier suggestions are out of date. */
  savedAt: string | null;
}

const suggestionsApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleSuggestions: builder.query<EntrySuggestions, SavedEntry>({
      query: ({ contentType, documentId, locale }) =>
        lifecycleUrl(
          `suggestions/${encodeURIComponent(contentType)}/${encodeURIComponent(documentId)}`,
          { locale },
        ),
      transformResponse: ({ data }: SuggestionsAnswer) => data,
      providesTags: ['LifecycleSuggestions'],
    }),

    /** Suggestions for the content of a form. */
    getLifecycleFormSuggestions: builder.query<EntrySuggestions, PostSuggestionsBody['data']>({
      query: (data) => ({ url: lifecycleUrl('suggestions'), method: 'POST', data: { data } }),
      transformResponse: ({ data }: SuggestionsAnswer) => data,
    }),
  }),
});

export const { useGetLifecycleSuggestionsQuery, useGetLifecycleFormSuggestionsQuery } =
  suggestionsApi;
