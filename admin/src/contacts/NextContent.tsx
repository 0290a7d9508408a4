import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';

import { Failure } from '../components/Failure';
import { Section } from '../components/Section';
import { useGetLifecycleNextContentQuery } from '../services/contacts';
import { useGetLifecycleLocalesQuery } from '../services/locales';
import { useTranslate } from '../translations/use-translate';
import { NextItem } from './NextItem';
import { useContactsView } from './use-contacts-view';

/** The contact's current recommendations with reasons. */
export const NextContent = ({ record }: { record: string }) => {
  const translate = useTranslate();
  const [{ locale }, changeView] = useContactsView();
  const { data: locales = [] } = useGetLifecycleLocalesQuery();
  const { data: list, isError, refetch } = useGetLifecycleNextContentQuery({ record, locale });

  const items = () => {
    if (isError) {
      return <Failure message={translate('contact.next.failed')} onRetry={() => void refetch()} />;
    }
    if (!list) return <Page.Loading>{translate('loading')}</Page.Loading>;
    if (list.length === 0) {
      return <Typography textColor="neutral600">{translate('contact.next.none')}</Typography>;
    }
    return (
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {list.map((item) => (
          <NextItem key={`${item.contentType}/${item.documentId}`} item={item} />
        ))}
      </Flex>
    );
  };

  return (
    <Section title={translate('contact.next')} description={translate('contact.next.description')}>
      {locales.length > 1 && (
        <Box width="24rem" paddingBottom={3}>
          <SingleSelect
            size="S"
            aria-label={translate('contact.next.locale')}
            value={locale ?? ''}
            placeholder={translate('contact.next.locale.default')}
            onChange={(code) => changeView({ locale: String(code) })}
          >
            {locales.map(({ code, name }) => (
              <SingleSelectOption key={code} value={code}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      )}
      {items()}
    </Section>
  );
};
