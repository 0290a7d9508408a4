import type {
  ContactNextAnswer,
  ContactOverview,
  ContactOverviewAnswer,
  ContactRecordsAnswer,
  ContactTimelineAnswer,
  NextContent,
} from '../../../plugin/contracts/contact-records';
import type { ContactExport, ContactExportAnswer } from '../../../plugin/contracts/contacts';
import type { WatchOut } from '../../../plugin/watch-outs/watch-outs';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

interface ContactsPage {
  search: string;
  watchOut: WatchOut | null;
  /** From 1. */
  page: number;
}

interface InLocale {
  record: string;
  /** Null for the default locale. */
  locale: string | null;
}

const PAGE_SIZE = 20;
const TIMELINE_SIZE = 15;

const recordUrl = (record: string, part = '', query: Record<string, string | number | null> = {}) =>
  lifecycleUrl(`contacts/records/${encodeURIComponent(record)}${part}`, query);

/** Personal data is dropped from the cache once it is off screen, and always refetched. */
const FORGET = { keepUnusedDataFor: 0 };

const contactsApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    getLifecycleContacts: builder.query<ContactRecordsAnswer, ContactsPage>({
      query: ({ search, watchOut, page }) =>
        lifecycleUrl('contacts', { search, watchOut, page, pageSize: PAGE_SIZE }),
      providesTags: ['LifecycleContacts'],
      ...FORGET,
    }),

    getLifecycleContact: builder.query<ContactOverview, InLocale>({
      query: ({ record, locale }) => recordUrl(record, '', { locale }),
      transformResponse: ({ data }: ContactOverviewAnswer) => data,
      ...FORGET,
    }),

    getLifecycleTimeline: builder.query<ContactTimelineAnswer, { record: string; page: number }>({
      query: ({ record, page }) =>
        recordUrl(record, '/timeline', { page, pageSize: TIMELINE_SIZE }),
      ...FORGET,
    }),

    getLifecycleNextContent: builder.query<NextContent[], InLocale>({
      query: ({ record, locale }) => recordUrl(record, '/recommendations', { locale }),
      transformResponse: ({ data }: ContactNextAnswer) => data,
      ...FORGET,
    }),

    exportLifecycleContact: builder.query<ContactExport, string>({
      query: (record) => recordUrl(record, '/export'),
      transformResponse: ({ data }: ContactExportAnswer) => data,
      ...FORGET,
    }),

    eraseLifecycleContact: builder.mutation<unknown, string>({
      query: (record) => ({ url: recordUrl(record), method: 'DELETE' }),
      invalidatesTags: ['LifecycleContacts'],
    }),
  }),
});

export const {
  useGetLifecycleContactsQuery,
  useGetLifecycleContactQuery,
  useGetLifecycleTimelineQuery,
  useGetLifecycleNextContentQuery,
  useLazyExportLifecycleContactQuery,
  useEraseLifecycleContactMutation,
} = contactsApi;
