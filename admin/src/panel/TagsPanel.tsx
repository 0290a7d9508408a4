import { Flex, Loader, Typography } from '@strapi/design-system';

import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { Failure } from '../components/Failure';
import { useGetLifecycleTagsQuery } from '../services/tags';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { SavedTagsEditor } from './SavedTagsEditor';
import { TagsFields } from './TagsFields';
import { UnsavedTagsEditor } from './UnsavedTagsEditor';

interface Props {
  contentType: string;
  /** Null for an unsaved entry. */
  documentId: string | null;
  /** ISO 8601; null while the entry has not been saved in the locale that is open. */
  savedAt: string | null;
  isCloning: boolean;
  canWrite: boolean;
}

const ignore = () => {};

/** Loads the panel's data, and explains why when it cannot be used yet. */
export const TagsPanel = ({ contentType, documentId, savedAt, isCloning, canWrite }: Props) => {
  const translate = useTranslate();
  const taxonomy = useGetLifecycleTaxonomyQuery();
  const tags = useGetLifecycleTagsQuery(
    { contentType, documentId: documentId ?? '' },
    { skip: documentId === null, refetchOnMountOrArgChange: true },
  );

  if (taxonomy.isError || tags.isError) {
    const retry = () => {
      if (taxonomy.isError) void taxonomy.refetch();
      if (tags.isError) void tags.refetch();
    };
    return <Failure message={translate('panel.unavailable')} onRetry={retry} />;
  }
  if (documentId === null && taxonomy.data && !isCloning) {
    return (
      <UnsavedTagsEditor contentType={contentType} taxonomy={taxonomy.data} canWrite={canWrite} />
    );
  }
  if (documentId === null && taxonomy.data) {
    return (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        <Typography variant="pi" textColor="neutral600">
          {translate('panel.save-clone-first')}
        </Typography>
        <TagsFields tags={NO_TAGS} taxonomy={taxonomy.data} disabled onChange={ignore} />
      </Flex>
    );
  }
  if (!taxonomy.data || !tags.currentData) {
    return (
      <Flex justifyContent="center" width="100%">
        <Loader small>{translate('loading')}</Loader>
      </Flex>
    );
  }
  return (
    <SavedTagsEditor
      key={`${contentType}/${documentId}`}
      document={tags.currentData}
      savedAt={savedAt}
      taxonomy={taxonomy.data}
      canWrite={canWrite}
    />
  );
};
