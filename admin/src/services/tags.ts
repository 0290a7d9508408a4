import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { DocumentTags, PutTagsBody, TagsAnswer } from '../../../plugin/contracts/tags';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

interface PutTags extends ContentReference {
  tags: Tags;
}

const pathOf = ({ contentType, documentId }: ContentReference): string =>
  `tags/${encodeURIComponent(contentType)}/${encodeURIComponent(documentId)}`;

const tagsApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleTags: builder.query<DocumentTags, ContentReference>({
      query: (document) => lifecycleUrl(pathOf(document)),
      transformResponse: ({ data }: TagsAnswer) => data,
      providesTags: (_result, _error, { documentId }) => [
        { type: 'LifecycleTags', id: documentId },
      ],
    }),

    putLifecycleTags: builder.mutation<DocumentTags, PutTags>({
      query: ({ tags, ...document }) => {
        const data: PutTagsBody = { data: tags };
        return { url: lifecycleUrl(pathOf(document)), method: 'PUT', data };
      },
      transformResponse: ({ data }: TagsAnswer) => data,
      // The answer is what a reader would get, so it is kept instead of read again.
      async onQueryStarted({ contentType, documentId }, { dispatch, queryFulfilled }) {
        const stored = await queryFulfilled.catch(() => null);
        if (stored === null) return;
        dispatch(
          tagsApi.util.updateQueryData(
            'getLifecycleTags',
            { contentType, documentId },
            () => stored.data,
          ),
        );
      },
      invalidatesTags: ['LifecycleTaxonomy', 'LifecycleCoverage'],
    }),
  }),
});

export const { useGetLifecycleTagsQuery, usePutLifecycleTagsMutation } = tagsApi;
