import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import { useGetLifecycleContentTypesQuery } from '../services/content-types';
import { useTranslate } from '../translations/use-translate';
import { CoverageFilters } from './CoverageFilters';
import { CoverageReport } from './CoverageReport';
import { NoContentTypes } from '../components/NoContentTypes';
import { useCoverageView } from './use-coverage-view';

/** The page around the report: filters, and what to do when no content type takes part. */
export const Coverage = () => {
  const translate = useTranslate();
  const [view, changeView] = useCoverageView();
  // A role may read the coverage but not the list of types: then there is no filter by type.
  const { data: contentTypes = [], isLoading, isSuccess } = useGetLifecycleContentTypesQuery();
  if (isLoading) return <Page.Loading>{translate('loading')}</Page.Loading>;

  const isEmpty = isSuccess && contentTypes.length === 0;
  return (
    <Page.Main>
      <Layouts.Header
        title={translate('pages.coverage')}
        subtitle={translate('coverage.subtitle')}
      />
      <Layouts.Content>
        {isEmpty ? (
          <NoContentTypes />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
            <CoverageFilters view={view} contentTypes={contentTypes} onChange={changeView} />
            <CoverageReport view={view} contentTypes={contentTypes} onChange={changeView} />
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
