import type {
  TaggingAnswer,
  TaggingGroupsAnswer,
  TaggingQueue,
} from '../../../plugin/contracts/tagging';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

export interface TaggingFilters {
  queue: TaggingQueue;
  /** uids; all types when empty. */
  contentTypes: string[];
  /** All locales when null. */
  locale: string | null;
  /** Key of a format; all when null. */
  format: string | null;
}

export type GroupFilters = Pick<TaggingFilters, 'contentTypes' | 'locale'>;

interface TaggingPage extends TaggingFilters {
  /** Cursor from the page before; null for the first. */
  after: string | null;
}

const taggingApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    /** A page of the queue, with suggestions for its entries. */
    getLifecycleTagging: builder.query<TaggingAnswer, TaggingPage>({
      query: ({ contentTypes, ...page }) =>
        lifecycleUrl('tagging', { ...page, contentTypes: contentTypes.join(',') }),
      // Working through the queue changes it, so a cached page is out of date.
      keepUnusedDataFor: 0,
    }),

    /** What one decision each can tag. */
    getLifecycleTaggingGroups: builder.query<TaggingGroupsAnswer, GroupFilters>({
      query: ({ contentTypes, locale }) =>
        lifecycleUrl('tagging/groups', { locale, contentTypes: contentTypes.join(',') }),
      providesTags: ['LifecycleSuggestions'],
    }),
  }),
});

export const { useLazyGetLifecycleTaggingQuery, useGetLifecycleTaggingGroupsQuery } = taggingApi;
