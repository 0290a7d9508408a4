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
  /** What the page before named as next; null for the first. */
  after: string | null;
}

const taggingApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    /** A page of a queue, with the suggestions for all its entries. */
    getLifecycleTagging: builder.query<TaggingAnswer, TaggingPage>({
      query: ({ contentTypes, ...page }) =>
        lifecycleUrl('tagging', { ...page, contentTypes: contentTypes.join(',') }),
      // Whoever works through a queue changes it: a page that was kept is out of date.
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
