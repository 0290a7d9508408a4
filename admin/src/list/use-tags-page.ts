import { useRBAC, useTable } from '@strapi/strapi/admin';

import { READ_AND_WRITE_TAGS } from '../permissions';
import { useGetLifecycleTagsPageQuery } from '../services/tags';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';

/** The tags of the list page's entries. Every cell asks for the whole page, which makes it one request. */
export function useTagsPage(contentType: string) {
  const { allowedActions } = useRBAC(READ_AND_WRITE_TAGS);
  const documentIds = useTable('LifecycleTags', ({ rows }) => rows).flatMap((row) =>
    'documentId' in row && typeof row.documentId === 'string' ? [row.documentId] : [],
  );
  const skip = allowedActions.canRead !== true || documentIds.length === 0;
  const taxonomy = useGetLifecycleTaxonomyQuery(undefined, { skip });
  const page = useGetLifecycleTagsPageQuery({ contentType, documentIds }, { skip });
  return {
    mayRead: allowedActions.canRead === true,
    taxonomy: taxonomy.data,
    documents: page.currentData,
    isError: taxonomy.isError || page.isError,
  };
}
