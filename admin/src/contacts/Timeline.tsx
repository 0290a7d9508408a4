import { Box, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';

import { Failure } from '../components/Failure';
import { Pager } from '../components/Pager';
import { Section } from '../components/Section';
import { useGetLifecycleTimelineQuery } from '../services/contacts';
import { useTranslate } from '../translations/use-translate';
import { TimelineTable } from './TimelineTable';
import { useContactsView } from './use-contacts-view';

/** The contact's touchpoints, latest first, in pages. */
export const Timeline = ({ record }: { record: string }) => {
  const translate = useTranslate();
  const [{ page }, changeView] = useContactsView();
  const { data, isError, isFetching, refetch } = useGetLifecycleTimelineQuery({ record, page });

  const touchpoints = () => {
    if (isError) {
      return <Failure message={translate('timeline.failed')} onRetry={() => void refetch()} />;
    }
    if (!data) return <Page.Loading>{translate('loading')}</Page.Loading>;
    if (data.meta.pagination.total === 0) {
      return <Typography textColor="neutral600">{translate('timeline.none')}</Typography>;
    }
    return (
      <Box aria-busy={isFetching}>
        <TimelineTable touchpoints={data.data} />
        <Pager
          page={page}
          pageCount={data.meta.pagination.pageCount}
          onPage={(next) => changeView({ page: next })}
        />
      </Box>
    );
  };

  return (
    <Section
      title={translate('timeline.title')}
      description={data && translate('timeline.description', { count: data.meta.pagination.total })}
    >
      {touchpoints()}
    </Section>
  );
};
