import { Flex, Grid } from '@strapi/design-system';
import { BackButton, Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import { Failure } from '../components/Failure';
import { USE_CONTACTS } from '../permissions';
import { useGetLifecycleContactQuery } from '../services/contacts';
import { useTranslate } from '../translations/use-translate';
import { Consent } from './Consent';
import { EraseContact } from './EraseContact';
import { ExportContact } from './ExportContact';
import { Identities } from './Identities';
import { NextContent } from './NextContent';
import { Standing } from './Standing';
import { Timeline } from './Timeline';
import { shownId } from './shown-id';
import { useContactsView } from './use-contacts-view';

/** One contact: stage with its evidence, next content, and touchpoints. */
export const Contact = () => {
  const translate = useTranslate();
  const { record = '' } = useParams();
  const [{ locale }] = useContactsView();
  const { data: contact, isError, refetch } = useGetLifecycleContactQuery({ record, locale });
  const { allowedActions } = useRBAC(USE_CONTACTS);

  if (isError) {
    return (
      <Page.Main>
        <Layouts.Header title={translate('contact.gone')} navigationAction={<BackButton />} />
        <Layouts.Content>
          <Failure message={translate('contact.failed')} onRetry={() => void refetch()} />
        </Layouts.Content>
      </Page.Main>
    );
  }
  if (!contact) return <Page.Loading>{translate('loading')}</Page.Loading>;

  const name = shownId(contact.identity);
  return (
    <Page.Main>
      <Page.Title>{name}</Page.Title>
      <Layouts.Header
        title={name}
        subtitle={translate(`contacts.kind.${contact.identity.kind}`)}
        navigationAction={<BackButton />}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {allowedActions.canExport && <ExportContact record={record} />}
            {allowedActions.canDelete && <EraseContact record={record} name={name} />}
          </Flex>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Grid.Item col={8} m={7} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={8}>
              <Standing contact={contact} />
              {allowedActions.canPreview && <NextContent record={record} />}
            </Flex>
          </Grid.Item>
          <Grid.Item col={4} m={5} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={8}>
              <Identities identities={contact.identities} />
              <Consent contact={contact} />
            </Flex>
          </Grid.Item>
          <Grid.Item col={12} xs={12} direction="column" alignItems="stretch" paddingBottom={10}>
            <Timeline record={record} />
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
