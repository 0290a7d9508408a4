import { Flex, Grid } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import { useTranslate } from '../translations/use-translate';
import { ContactFields } from './ContactFields';
import { PreviewList } from './PreviewList';
import { readPreview, writePreview, type PreviewView } from './preview-view';
import { WhyNot } from './WhyNot';

/** The list of a contact, under one set of rules or two side by side. */
export const PreviewPage = () => {
  const translate = useTranslate();
  const [{ query }, setQuery] = useQueryParams<Record<string, unknown>>();
  const view = useMemo(() => readPreview(query), [query]);
  const change = (changes: Partial<PreviewView>) =>
    setQuery(writePreview({ ...view, ...changes }), 'push', true);
  const { left, right, ...whose } = view;
  const sets = right === null ? [left] : [left, right];
  return (
    <Page.Main>
      <Page.Title>{translate('pages.preview')}</Page.Title>
      <Layouts.Header title={translate('pages.preview')} subtitle={translate('preview.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
          <ContactFields view={view} onChange={change} />
          <Grid.Root gap={6}>
            {sets.map((rules, place) => (
              <Grid.Item
                key={place}
                col={12 / sets.length}
                xs={12}
                direction="column"
                alignItems="stretch"
              >
                <PreviewList request={{ ...whose, rules }} isCompared={sets.length > 1} />
              </Grid.Item>
            ))}
          </Grid.Root>
          <WhyNot request={{ ...whose, rules: right ?? left }} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
