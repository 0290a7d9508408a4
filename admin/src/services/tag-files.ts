import { getFetchClient } from '@strapi/strapi/admin';

import type {
  ExportedEntries,
  ImportTagsAnswer,
  TagFileFormat,
} from '../../../plugin/contracts/tag-files';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

export type ImportResult = ImportTagsAnswer['data'];

export interface TagExport {
  format: TagFileFormat;
  entries: ExportedEntries;
  /** uids; all types when empty. */
  contentTypes: string[];
}

/** The file itself; not cached, because the cache needs serializable values. */
export async function fetchTagFile({ contentTypes, ...query }: TagExport): Promise<Blob> {
  const url = lifecycleUrl('tags/export', { ...query, contentTypes: contentTypes.join(',') });
  const { data } = await getFetchClient().get(url, { responseType: 'blob' });
  return data;
}

const tagFilesApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    /** The changes that a file would make. */
    checkLifecycleTagFile: builder.mutation<ImportResult, FormData>({
      query: (data) => ({
        url: lifecycleUrl('tags/import', { dryRun: 'true' }),
        method: 'POST',
        data,
      }),
      transformResponse: ({ data }: ImportTagsAnswer) => data,
    }),

    /** All or nothing. */
    importLifecycleTagFile: builder.mutation<ImportResult, FormData>({
      query: (data) => ({ url: lifecycleUrl('tags/import'), method: 'POST', data }),
      transformResponse: ({ data }: ImportTagsAnswer) => data,
      invalidatesTags: [
        'LifecycleTags',
        'LifecycleTaxonomy',
        'LifecycleCoverage',
        'LifecycleSuggestions',
      ],
    }),
  }),
});

export const { useCheckLifecycleTagFileMutation, useImportLifecycleTagFileMutation } = tagFilesApi;
