import { Button, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import { Failure } from '../components/Failure';
import { useGetLifecycleSourcesQuery } from '../services/sources';
import { useTranslate } from '../translations/use-translate';
import { ImportCard } from './ImportCard';
import { ServedLists } from './ServedLists';
import { SourceCard } from './SourceCard';
import { UnresolvedUrls } from './UnresolvedUrls';
import { siteUrl } from './site-url';

/** All touchpoint sources with their volume, errors and instructions. */
export const SourcesPage = () => {
  const translate = useTranslate();
  const { data, isError, isFetching, refetch } = useGetLifecycleSourcesQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });

  const sources = () => {
    if (isError) {
      return <Failure message={translate('sources.failed')} onRetry={() => void refetch()} />;
    }
    if (!data) return <Page.Loading>{translate('loading')}</Page.Loading>;
    const site = siteUrl(data.meta.apiPath);
    return (
      <>
        {data.data.map((report) => (
          <SourceCard key={report.source} report={report} site={site} />
        ))}
        <ImportCard site={site} />
        <ServedLists {...data.meta.servedLists} />
      </>
    );
  };

  return (
    <Page.Main>
      <Page.Title>{translate('pages.sources')}</Page.Title>
      <Layouts.Header
        title={translate('pages.sources')}
        subtitle={translate('sources.subtitle')}
        primaryAction={
          <Button
            variant="tertiary"
            startIcon={<ArrowClockwise />}
            loading={isFetching}
            onClick={() => void refetch()}
          >
            {translate('sources.refresh')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={10}>
          {sources()}
          <UnresolvedUrls />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
