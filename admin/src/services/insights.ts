import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { EntryInsight, InsightAnswer } from '../../../plugin/contracts/insights';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

const insightsApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleInsight: builder.query<EntryInsight, ContentReference & { locale: string | null }>({
      query: ({ contentType, documentId, locale }) =>
        lifecycleUrl(
          `insights/${encodeURIComponent(contentType)}/${encodeURIComponent(documentId)}`,
          { locale },
        ),
      transformResponse: ({ data }: InsightAnswer) => data,
      providesTags: ['LifecycleCoverage'],
    }),
  }),
});

export const { useGetLifecycleInsightQuery } = insightsApi;
