import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type {
  BulkTagsAnswer,
  BulkTagsBody,
  BulkTagsResult,
  DocumentTags,
  FacetTerm,
  PutTagsBody,
  TagsAnswer,
  TagsPageAnswer,
} from '../../../plugin/contracts/tags';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

interface PutTags extends ContentReference {
  tags: Tags;
  accepted: FacetTerm[];
}

interface TagsPage {
  contentType: string;
  documentIds: string[];
}

/** The id under which list pages are kept, beside single documents. */
const PAGE = 'page';

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
      query: ({ tags, accepted, ...document }) => {
        const data: PutTagsBody = { data: tags, accepted };
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
      invalidatesTags: [
        'LifecycleTaxonomy',
        'LifecycleCoverage',
        'LifecycleSuggestions',
        { type: 'LifecycleTags', id: PAGE },
      ],
    }),

    /** The tags of a whole list page, in one request. */
    getLifecycleTagsPage: builder.query<DocumentTags[], TagsPage>({
      query: ({ contentType, documentIds }) =>
        lifecycleUrl('tags', { contentType, documentIds: documentIds.join(',') }),
      transformResponse: ({ data }: TagsPageAnswer) => data,
      providesTags: [{ type: 'LifecycleTags', id: PAGE }],
    }),

    /** All or nothing. */
    changeLifecycleTags: builder.mutation<BulkTagsResult[], BulkTagsBody['data']>({
      query: (data) => ({ url: lifecycleUrl('tags/bulk'), method: 'POST', data: { data } }),
      transformResponse: ({ data }: BulkTagsAnswer) => data,
      invalidatesTags: [
        'LifecycleTags',
        'LifecycleTaxonomy',
        'LifecycleCoverage',
        'LifecycleSuggestions',
      ],
    }),
  }),
});

export const {
  useGetLifecycleTagsQuery,
  usePutLifecycleTagsMutation,
  useGetLifecycleTagsPageQuery,
  useChangeLifecycleTagsMutation,
} = tagsApi;
