import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type {
  BulkTagsAnswer,
  BulkTagsBody,
  DocumentTags,
  PutTagsAnswer,
  PutTagsBody,
  ReviewedTags,
  TagsAnswer,
  TagsConflict,
  TagsPageAnswer,
} from '../../../plugin/contracts/tags';
import { termsWithout } from '../../../plugin/taxonomy/facet-terms';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';
import type { VerdictChange } from './verdict';

interface PutTags extends ContentReference, VerdictChange {
  /** Whether the editor confirmed the tags as a whole; absent: no statement. */
  confirmed?: boolean;
}

interface StoredTags {
  data: ReviewedTags;
  conflicts: TagsConflict[];
}

interface TagsPage {
  contentType: string;
  documentIds: string[];
}

/** Cache id of list pages; single documents have their own. */
const PAGE = 'page';

const pathOf = ({ contentType, documentId }: ContentReference): string =>
  `tags/${encodeURIComponent(contentType)}/${encodeURIComponent(documentId)}`;

const tagsApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleTags: builder.query<ReviewedTags, ContentReference>({
      query: (document) => lifecycleUrl(pathOf(document)),
      transformResponse: ({ data }: TagsAnswer) => data,
      providesTags: (_result, _error, { documentId }) => [
        { type: 'LifecycleTags', id: documentId },
      ],
    }),

    putLifecycleTags: builder.mutation<StoredTags, PutTags>({
      query: ({ before, after, accepted, confirmed, ...document }) => {
        const data: PutTagsBody = {
          data: after.tags,
          before: before.tags,
          accepted,
          dismissed: termsWithout(after.dismissed, before.dismissed),
          restored: termsWithout(before.dismissed, after.dismissed),
          ...(confirmed === undefined ? {} : { confirmed }),
        };
        return { url: lifecycleUrl(pathOf(document)), method: 'PUT', data };
      },
      transformResponse: ({ data, meta }: PutTagsAnswer) => ({ data, ...meta }),
      // The answer equals what a read would return, so it goes into the cache.
      async onQueryStarted({ contentType, documentId }, { dispatch, queryFulfilled }) {
        const stored = await queryFulfilled.catch(() => null);
        if (stored === null) return;
        dispatch(
          tagsApi.util.updateQueryData(
            'getLifecycleTags',
            { contentType, documentId },
            () => stored.data.data,
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

    /** The tags of a list page, in one request. */
    getLifecycleTagsPage: builder.query<DocumentTags[], TagsPage>({
      query: ({ contentType, documentIds }) =>
        lifecycleUrl('tags', { contentType, documentIds: documentIds.join(',') }),
      transformResponse: ({ data }: TagsPageAnswer) => data,
      providesTags: [{ type: 'LifecycleTags', id: PAGE }],
    }),

    /** All or nothing, with a result for each document, or the job that does it. */
    changeLifecycleTags: builder.mutation<BulkTagsAnswer['data'], BulkTagsBody['data']>({
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
