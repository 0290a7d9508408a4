import {
  Button,
  Field,
  Flex,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { Section } from '../components/Section';
import { useGetLifecycleContentTypesQuery } from '../services/content-types';
import { saveFile } from '../components/save-file';
import { fetchTagFile, type TagExport } from '../services/tag-files';
import { useTranslate } from '../translations/use-translate';

const FORMATS: TagExport['format'][] = ['csv', 'json'];
const ENTRIES: TagExport['entries'][] = ['all', 'tagged', 'untagged'];
const WIDTH = '26rem';

/** Export of tags, with filters. */
export const ExportSection = () => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { data: contentTypes = [] } = useGetLifecycleContentTypesQuery();
  const [asked, ask] = useState<TagExport>({ format: 'csv', entries: 'all', contentTypes: [] });
  const [isLoading, setLoading] = useState(false);
  const nameOf = (uid: string) => contentTypes.find((type) => type.uid === uid)?.displayName ?? uid;

  const save = async () => {
    setLoading(true);
    try {
      saveFile(`lifecycle-tags.${asked.format}`, await fetchTagFile(asked));
    } catch (error) {
      toggleNotification({
        type: 'danger',
        title: translate('export.failed'),
        message: error instanceof Error ? error.message : '',
      });
    } finally {
      setLoading(false);
    }
  };

  return (
    <Section title={translate('export.title')} description={translate('export.description')}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Field.Root width={WIDTH}>
          <Field.Label>{translate('export.format')}</Field.Label>
          <SingleSelect
            value={asked.format}
            onChange={(chosen) =>
              ask({ ...asked, format: FORMATS.find((known) => known === chosen) ?? 'csv' })
            }
          >
            {FORMATS.map((format) => (
              <SingleSelectOption key={format} value={format}>
                {translate(`export.format.${format}` as const)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root width={WIDTH}>
          <Field.Label>{translate('export.entries')}</Field.Label>
          <SingleSelect
            value={asked.entries}
            onChange={(chosen) =>
              ask({ ...asked, entries: ENTRIES.find((known) => known === chosen) ?? 'all' })
            }
          >
            {ENTRIES.map((entries) => (
              <SingleSelectOption key={entries} value={entries}>
                {translate(`export.entries.${entries}` as const)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {contentTypes.length > 0 && (
          <Field.Root width={WIDTH}>
            <Field.Label>{translate('filters.content-types')}</Field.Label>
            <MultiSelect
              value={asked.contentTypes}
              placeholder={translate('filters.content-types.all')}
              customizeContent={(chosen = []) => chosen.map(nameOf).join(', ')}
              onChange={(chosen) => ask({ ...asked, contentTypes: chosen })}
            >
              {contentTypes.map(({ uid, displayName }) => (
                <MultiSelectOption key={uid} value={uid}>
                  {displayName}
                </MultiSelectOption>
              ))}
            </MultiSelect>
          </Field.Root>
        )}
        <Button size="L" startIcon={<Download />} loading={isLoading} onClick={() => void save()}>
          {translate('export.start')}
        </Button>
      </Flex>
    </Section>
  );
};
