import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import { Failure } from '../components/Failure';
import { Pager } from '../components/Pager';
import { useGetLifecycleContactsQuery } from '../services/contacts';
import { useTranslate } from '../translations/use-translate';
import { ContactSearch } from './ContactSearch';
import { ContactsTable } from './ContactsTable';
import { useContactsView } from './use-contacts-view';

/** All contacts, newest first, or the results of a search. */
export const ContactList = () => {
  const translate = useTranslate();
  const [{ search, watchOut, page }, changeView] = useContactsView();
  const { data, isError, isFetching, refetch } = useGetLifecycleContactsQuery({
    search,
    watchOut,
    page,
  });

  const list = () => {
    if (isError) {
      return <Failure message={translate('contacts.failed')} onRetry={() => void refetch()} />;
    }
    if (!data) return <Page.Loading>{translate('loading')}</Page.Loading>;
    const { pageCount, total } = data.meta.pagination;
    if (total === 0) {
      return (
        <EmptyStateLayout
          hasRadius
          content={translate(
            search === '' && watchOut === null ? 'contacts.none' : 'contacts.none-found',
          )}
        />
      );
    }
    return (
      <Box aria-busy={isFetching}>
        <ContactsTable contacts={data.data} />
        <Pager page={page} pageCount={pageCount} onPage={(next) => changeView({ page: next })} />
      </Box>
    );
  };

  return (
    <Page.Main>
      <Page.Title>{translate('pages.contacts')}</Page.Title>
      <Layouts.Header
        title={translate('pages.contacts')}
        subtitle={
          data === undefined
            ? translate('contacts.subtitle')
            : translate('contacts.count', { count: data.meta.pagination.total })
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" paddingBottom={10}>
          <ContactSearch
            key={search}
            search={search}
            onSearch={(text) => changeView({ search: text, page: 1 })}
          />
          {watchOut !== null && (
            <Flex gap={4} paddingBottom={4}>
              <Typography fontWeight="semiBold">
                {translate(`watch-outs.${watchOut}`, {
                  contacts: data?.meta.pagination.total ?? 0,
                })}
              </Typography>
              <Button
                variant="tertiary"
                size="S"
                onClick={() => changeView({ watchOut: null, page: 1 })}
              >
                {translate('watch-outs.all-contacts')}
              </Button>
            </Flex>
          )}
          {list()}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
