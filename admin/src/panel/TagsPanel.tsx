import { Flex, Loader, Typography } from '@strapi/design-system';

import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { Failure } from '../components/Failure';
import { useGetLifecycleTagsQuery } from '../services/tags';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { TagsEditor } from './TagsEditor';
import { TagsFields } from './TagsFields';

interface Props {
  contentType: string;
  /** Null while the entry has not been saved. */
  documentId: string | null;
  isCloning: boolean;
  canWrite: boolean;
}

const ignore = () => {};

/** Loads what the panel needs, and says why when it cannot be used yet. */
export const TagsPanel = ({ contentType, documentId, isCloning, canWrite }: Props) => {
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
  if (documentId === null && taxonomy.data) {
    return (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        <Typography variant="pi" textColor="neutral600">
          {translate(isCloning ? 'panel.save-clone-first' : 'panel.save-first')}
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
    <TagsEditor
      key={`${contentType}/${documentId}`}
      document={tags.currentData}
      taxonomy={taxonomy.data}
      canWrite={canWrite}
    />
  );
};
