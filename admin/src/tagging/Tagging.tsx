import { Flex } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';

import { NoContentTypes } from '../components/NoContentTypes';
import { READ_AND_WRITE_TAGS } from '../permissions';
import { useGetLifecycleContentTypesQuery } from '../services/content-types';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { TaggingFilters } from './TaggingFilters';
import { TriageQueue } from './TriageQueue';
import { useTaggingView } from './use-tagging-view';

/** The page around the queue: filters, and what to do when nothing can be tagged. */
export const Tagging = () => {
  const translate = useTranslate();
  const [view, changeView] = useTaggingView();
  const { allowedActions } = useRBAC(READ_AND_WRITE_TAGS);
  const types = useGetLifecycleContentTypesQuery();
  const taxonomy = useGetLifecycleTaxonomyQuery();
  if (types.isLoading || taxonomy.isLoading) {
    return <Page.Loading>{translate('loading')}</Page.Loading>;
  }
  if (!taxonomy.data || !types.data) return <Page.Error />;
  return (
    <Page.Main>
      <Layouts.Header title={translate('pages.tagging')} subtitle={translate('tagging.subtitle')} />
      <Layouts.Content>
        {types.data.length === 0 ? (
          <NoContentTypes />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
            <TaggingFilters
              view={view}
              contentTypes={types.data}
              formats={taxonomy.data.formats}
              onChange={changeView}
            />
            <TriageQueue
              view={view}
              contentTypes={types.data}
              taxonomy={taxonomy.data}
              canWrite={allowedActions.canWrite === true}
              onChange={changeView}
            />
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
